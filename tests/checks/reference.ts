import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { referencePages } from './reference/pages.ts';

/** The reference pages in docs/ are what the sources say now. Answers what is wrong. */
export async function checkReference(): Promise<string[]> {
  const problems: string[] = [];
  for (const [file, current] of Object.entries(referencePages())) {
    const written = await readFile(join(PROJECT_ROOT, file), 'utf8').catch(() => '');
    if (written !== current) problems.push(`${file} is out of date: npm run docs`);
  }
  return problems;
}
