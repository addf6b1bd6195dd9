import { readFile } from 'node:fs/promises';
import { type ParsedSpec, parseSpec } from '#server/bot-spec/parse-spec.ts';
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

/** The problems of a file as lines for a person. */
export function problemLines(file: Exclude<SpecFile, { ok: true }>): string[] {
  if ('unreadable' in file) return [file.unreadable];
  return file.problems.map(({ code, pointer, message }) => `${code} ${pointer || '/'}: ${message}`);
}
