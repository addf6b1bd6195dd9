import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/**
 * `npm ci` refuses a lock file that lacks the packages of other systems. npm leaves them out, without
 * a word, when it writes the file beside a registry that does not have them. Answers what is wrong.
 */
export async function checkLockFile(): Promise<string[]> {
  const text = await readFile(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');
  const { packages } = lockSchema.parse(JSON.parse(text));
  const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !known.has(name))
      .map(([name, version]) => `package-lock.json: ${path} wants ${name}@${version}`),
  );
}
