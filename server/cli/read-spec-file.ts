import { readFile } from 'node:fs/promises';
import { describeSpecProblem } from '#server/bot-spec/describe-spec-problem.ts';
import { type ParsedSpec, parseSpec } from '#server/bot-spec/parse-spec.ts';
import type { Language } from '#server/shared/language.ts';
import { messageOf } from './verb.ts';

export type SpecFile = ParsedSpec | { readonly ok: false; readonly unreadable: string };

/** Reads a bot from a JSON file. */
export async function readSpecFile(path: string): Promise<SpecFile> {
  try {
    return parseSpec(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    return { ok: false, unreadable: `${path}: ${messageOf(error)}` };
  }
}

/** All problems of a file, each as a line for a person. */
export function problemLines(file: Exclude<SpecFile, { ok: true }>, language: Language): string[] {
  if ('unreadable' in file) return [file.unreadable];
  return file.problems.map((problem) => {
    const sentence = describeSpecProblem(problem, language);
    return `${problem.code} ${problem.pointer || '/'}: ${sentence}`;
  });
}
