import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findUp(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json is missing above the server');
  return findUp(parent);
}

/** The folder of package.json, for sources and for the built server alike. */
export const PROJECT_ROOT = findUp(dirname(fileURLToPath(import.meta.url)));
