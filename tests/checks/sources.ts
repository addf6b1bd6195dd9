import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

const FOLDERS = ['server', 'admin', 'web', 'prisma', 'tests'];
const MAX_LINES = 400;
const VAGUE_FOLDERS = /(^|\/)(utils?|helpers?|common|lib|misc)\//;
const ENVIRONMENT_READER = 'server/config/env.ts';

/** The house rules that no ready-made tool knows. Answers what is wrong. */
export async function checkSources(): Promise<string[]> {
  const problems: string[] = [];
  for (const folder of FOLDERS) {
    const names = await readdir(join(PROJECT_ROOT, folder), { recursive: true });
    for (const name of names.filter((entry) => /\.(tsx?|mjs)$/.test(entry))) {
      const path = join(folder, name);
      const text = await readFile(join(PROJECT_ROOT, path), 'utf8');
      const lines = text.split('\n').length;
      if (lines > MAX_LINES) problems.push(`${path}: ${lines} lines, at most ${MAX_LINES}`);
      if (VAGUE_FOLDERS.test(path)) problems.push(`${path}: a folder's name says what is in it`);
      const isProduct = folder !== 'tests' && !path.includes('.test.');
      if (isProduct && path !== ENVIRONMENT_READER && /process\.env\b/.test(text)) {
        problems.push(`${path}: only ${ENVIRONMENT_READER} reads process.env`);
      }
    }
  }
  return problems;
}
