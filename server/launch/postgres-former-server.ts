import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LaunchError } from './launch-error.ts';
import { identifyProcess, isRunning, type ProcessIdentity, processName } from './processes.ts';

const STOP_LIMIT_MS = 30_000;
const POLL_MS = 50;

/** Notes which server process is ours, so that the next start knows it after a crash. */
export async function rememberServer(home: string, pid: number | undefined): Promise<void> {
  const identity = pid === undefined ? undefined : identifyProcess(pid);
  if (identity !== undefined) await writeFile(join(home, 'server.json'), JSON.stringify(identity));
}

async function isRemembered(home: string, identity: ProcessIdentity): Promise<boolean> {
  const note = await readFile(join(home, 'server.json'), 'utf8').catch(() => '');
  return note === JSON.stringify(identity);
}

async function stopFormerServer(server: ProcessIdentity): Promise<void> {
  const deadline = Date.now() + STOP_LIMIT_MS;
  process.kill(server.pid, 'SIGINT');
  while (isRunning(server)) {
    if (Date.now() > deadline) process.kill(server.pid, 'SIGQUIT');
    await wait(POLL_MS);
  }
}

/**
 * Makes a cluster ready for a new server: stops the server of a killed launcher, and removes a
 * pid file whose number now belongs to another program. To be called by the folder's holder.
 * @throws LaunchError when somebody else's server uses the cluster
 */
export async function clearFormerServer(home: string): Promise<void> {
  const pidFile = join(home, 'cluster', 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8').catch(() => undefined);
  const pid = Number(text?.split('\n')[0]);
  const server = pid > 0 ? identifyProcess(pid) : undefined;
  if (server === undefined) return;
  if (processName(pid) !== 'postgres') return rm(pidFile, { force: true });
  if (!(await isRemembered(home, server))) {
    throw new LaunchError(`data folder ${home} is in use by process ${pid}`);
  }
  await stopFormerServer(server);
}
