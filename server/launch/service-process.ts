import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { childEnvironment } from '#server/config/env.ts';
import { LIMITS } from '#server/config/limits.ts';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { tieCommand } from './tied-command.ts';

/** How long a service may take to finish its work before it is killed. */
const STOP_LIMIT_MS = LIMITS.drain.maxMs + 5_000;

export interface ServicePlan {
  readonly name: 'web' | 'worker';
  /** Arguments of Node, with the program's file. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where its log goes; undefined shows it on the terminal. */
  readonly logFolder: string | undefined;
}

export interface ServiceProcess {
  /** Settles with what went last to its error output, or its exit code, when the process ended. */
  readonly ended: Promise<string>;
  /** Lets it finish what it does (SIGTERM) and waits for its end. */
  stop(): Promise<void>;
}

async function openLog(folder: string, name: string): Promise<NodeJS.WritableStream> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  await rename(file, join(folder, `${name}.previous.log`)).catch(() => undefined);
  return createWriteStream(file, { mode: 0o600 });
}

async function waitForEnd(
  child: ChildProcess,
  lastErrors: readonly string[],
  { name, logFolder }: ServicePlan,
): Promise<string> {
  const [code, signal] = await once(child, 'close');
  if (lastErrors.length > 0) return lastErrors.join('\n');
  const place = logFolder === undefined ? '' : `, see ${join(logFolder, `${name}.log`)}`;
  return `${signal ?? `code ${code}`}${place}`;
}

/** Starts a service in a process of its own, which ends when this process ends. */
export async function startService(plan: ServicePlan): Promise<ServiceProcess> {
  const command = tieCommand(process.execPath, plan.args, { signal: 'SIGTERM' });
  const child = spawn(command.program, [...command.args], {
    cwd: PROJECT_ROOT,
    // Ctrl-C reaches the launcher alone; it stops the services in their order.
    detached: true,
    env: childEnvironment(plan.environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    errors.push(line);
    if (errors.length > 20) errors.shift();
  });
  const log = plan.logFolder === undefined ? undefined : await openLog(plan.logFolder, plan.name);
  child.stdout.pipe(log ?? process.stdout, { end: false });
  child.stderr.pipe(log ?? process.stderr, { end: false });
  const ended = waitForEnd(child, errors, plan);
  return {
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await ended;
      clearTimeout(limit);
    },
  };
}
