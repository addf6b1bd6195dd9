import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';
import { identifyProcess, isRunning } from './processes.ts';

const holderSchema = z.object({ pid: z.int(), born: z.string() });

async function readHolder(file: string): Promise<z.infer<typeof holderSchema> | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Makes this process the only user of a folder until the returned function is called.
 * A lock that a dead process left behind is taken over.
 * @throws LaunchError when a living process holds the folder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock.json');
  const self = identifyProcess(process.pid) ?? { pid: process.pid, born: '' };
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(self), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await readHolder(file);
    if (holder !== undefined && isRunning(holder)) {
      throw new LaunchError(`data folder ${folder} is in use by process ${holder.pid}`);
    }
    await rm(file, { force: true });
  }
}
