import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { lockFolder } from './folder-lock.ts';
import { findFreePort } from './free-port.ts';
import { LaunchError } from './launch-error.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { clearFormerServer, rememberServer } from './postgres-former-server.ts';
import { choosePostgresPlace, handOver, type PostgresPlace } from './postgres-place.ts';

const HOST = '127.0.0.1';
const STOP_LIMIT_MS = 20_000;
const FORMAT_VERSION = '18';

export interface PostgresOptions {
  /** Made when missing; holds the cluster, its password and its port. */
  readonly dataDir: string;
  /** Used when it is free; otherwise the port of the last start, else any. */
  readonly port?: number;
  /** Settings of the server, such as `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** Settles when the server process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  url(database: string): string;
  /** Makes the database when it is missing and answers its URL. */
  ensureDatabase(name: string): Promise<string>;
  /** Closes connections, writes everything out, and waits for the end. May be called again. */
  stop(): Promise<void>;
}

async function readOrCreatePassword(home: string): Promise<string> {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFile(file, 'utf8');
}

const SERVER_ENVIRONMENT = {
  NODE_ENV: 'production',
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

/** Runs a program of PostgreSQL, out of reach of the terminal's Ctrl-C and of our own secrets. */
function run(
  place: PostgresPlace,
  program: 'initdb' | 'postgres',
  args: readonly string[],
  onLine: (line: string) => void,
): ChildProcess {
  const command = place.command(program, args);
  const child = spawn(command.program, [...command.args], {
    ...command.options,
    cwd: '/',
    detached: true,
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', onLine);
  return child;
}

/** Makes the cluster in one move: an interrupted attempt leaves nothing that looks finished. */
async function initialiseCluster(
  place: PostgresPlace,
  password: string,
  isDurable: boolean,
): Promise<void> {
  const draft = join(place.home, 'cluster.draft');
  const passwordFile = join(place.home, 'password.draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await handOver(draft, place);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await handOver(passwordFile, place);
  const flags = ['--encoding=UTF8', '--no-locale', '--auth=scram-sha-256'];
  flags.push(`--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`);
  if (!isDurable) flags.push('--no-sync');
  const lines: string[] = [];
  const child = run(place, 'initdb', flags, (line) => lines.push(line));
  const [code] = await once(child, 'close');
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new LaunchError(`PostgreSQL could not be set up: ${lines.join(' · ')}`);
  await rename(draft, join(place.home, 'cluster'));
}

async function checkFormat(cluster: string): Promise<void> {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === FORMAT_VERSION) return;
  throw new LaunchError(
    `data folder ${cluster} was made by PostgreSQL ${version}, this is ${FORMAT_VERSION}`,
  );
}

async function startServer(
  place: PostgresPlace,
  port: number,
  options: PostgresOptions,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: '',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const lastLines: string[] = [];
  const server = await new Promise<ChildProcess>((ready, fail) => {
    const child = run(place, 'postgres', ['-D', join(place.home, 'cluster'), ...flags], (line) => {
      options.log?.(line);
      lastLines.push(line);
      if (lastLines.length > 5) lastLines.shift();
      if (line.includes('database system is ready to accept connections')) ready(child);
    });
    child.once('error', fail);
    child.once('close', () =>
      fail(new LaunchError(`PostgreSQL did not start: ${lastLines.join(' · ')}`)),
    );
  });
  await rememberServer(place.home, server.pid);
  return server;
}

async function stopServer(server: ChildProcess, ended: Promise<void>): Promise<void> {
  server.kill('SIGINT');
  const limit = setTimeout(() => server.kill('SIGQUIT'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(limit);
}

async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts the PostgreSQL that comes with the packages, as root and as any other user, and makes
 * its data first when there is none. The server ends with this process.
 * A folder serves one process at a time; what a killed process left behind is cleared.
 * @throws LaunchError when the folder is in use or the server cannot start
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const unlock = await lockFolder(dataDir);
  try {
    const place = await choosePostgresPlace(dataDir, await findPostgresBinaries());
    const cluster = join(place.home, 'cluster');
    const password = await readOrCreatePassword(place.home);
    if (existsSync(cluster)) await clearFormerServer(place.home);
    else await initialiseCluster(place, password, options.settings?.fsync !== 'off');
    await checkFormat(cluster);

    const portFile = join(place.home, 'port');
    const lastPort = Number(await readFile(portFile, 'utf8').catch(() => '0')) || undefined;
    const port = await findFreePort(options.port ?? lastPort, HOST);
    const server = await startServer(place, port, options);
    await writeFile(portFile, String(port));

    const ended = once(server, 'close').then(unlock);
    const url = (database: string): string =>
      `postgresql://postgres:${password}@${HOST}:${port}/${database}`;
    return {
      port,
      ended,
      url,
      ensureDatabase: async (name) => {
        await ensureDatabase(url('postgres'), name);
        return url(name);
      },
      stop: () => stopServer(server, ended),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
