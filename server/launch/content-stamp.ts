import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

const IGNORED = /\.test\.tsx?$|(^|\/)\.[^/]+$/;

async function listFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** SHA-256 over names and contents of files and folders (without tests); paths from the root. */
export async function hashContent(paths: readonly string[]): Promise<string> {
  const lists = await Promise.all(paths.map((path) => listFiles(join(PROJECT_ROOT, path))));
  const files = lists.flat().filter((file) => !IGNORED.test(file));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${file.slice(PROJECT_ROOT.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

const stampFile = (name: string): string => join(PROJECT_ROOT, 'build/.stamps', name);

/** True when the step was finished with exactly this content and what it made is still there. */
export async function isFresh(
  name: string,
  content: string,
  outputs: readonly string[],
): Promise<boolean> {
  const stamp = await readFile(stampFile(name), 'utf8').catch(() => undefined);
  return stamp === content && outputs.every((path) => existsSync(join(PROJECT_ROOT, path)));
}

export async function writeStamp(name: string, content: string): Promise<void> {
  await mkdir(dirname(stampFile(name)), { recursive: true });
  await writeFile(stampFile(name), content);
}
