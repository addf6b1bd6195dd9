import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import { type Account, type Tie, type TiedCommand, tieCommand } from './tied-command.ts';

/** Where PostgreSQL's programs and data lie, and as whom its programs run. */
export interface PostgresPlace {
  /** Holds the cluster and what belongs to it (password, port). */
  readonly home: string;
  readonly account: Account | undefined;
  command(program: 'initdb' | 'postgres', args: readonly string[]): TiedCommand;
}

/** Open to every account and kept over restarts; used only as root, when nothing else works. */
const OPEN_FOLDER = '/var/lib/ai-agent-factory';

function findAccount(name: string): Account | undefined {
  const ask = (flag: '-u' | '-g'): number => {
    const output = execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(output.toString());
  };
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root: the data's owner, else `postgres` (made when missing). */
function chooseAccount(home: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(join(home, 'cluster'), { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = findAccount('postgres');
  if (existing !== undefined) return existing;
  const flags = ['--system', '--user-group', '--no-create-home'];
  spawnSync('useradd', [...flags, 'postgres'], { stdio: 'ignore' });
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (account === undefined) throw new LaunchError('PostgreSQL needs a user other than root');
  return account;
}

/** Tries what PostgreSQL will do: run the program with its libraries, enter the data folder. */
function isReachable(binaries: string, home: string, tie: Tie): boolean {
  const script = '"$1" --version && test -x "$2"';
  const postgres = join(binaries, 'bin/postgres');
  const { program, args, options } = tieCommand('sh', ['-c', script, 'sh', postgres, home], tie);
  return spawnSync(program, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** A folder that every account can enter, whatever the umask says. */
async function makeOpenFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

async function copyBinaries(binaries: string): Promise<string> {
  const { size, mtimeMs } = statSync(join(binaries, 'bin/postgres'));
  const key = createHash('sha256').update(`${binaries} ${size} ${mtimeMs}`).digest('hex');
  const copy = join(OPEN_FOLDER, `postgres-${key.slice(0, 16)}`);
  if (existsSync(join(copy, 'complete'))) return copy;
  await cp(binaries, copy, { recursive: true, verbatimSymlinks: true, force: true });
  await chmod(copy, 0o755);
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
  await writeFile(join(copy, 'complete'), '');
  return copy;
}

/** The open folder that belongs to this data folder; removing the data folder forgets it. */
async function openHome(dataDir: string): Promise<string> {
  const note = join(dataDir, 'elsewhere');
  const known = await readFile(note, 'utf8').catch(() => undefined);
  const home = known ?? join(OPEN_FOLDER, `data-${randomBytes(8).toString('hex')}`);
  await makeOpenFolder(OPEN_FOLDER);
  await makeOpenFolder(home);
  if (known === undefined) await writeFile(note, home);
  return home;
}

function describePlace(binaries: string, home: string, tie: Tie): PostgresPlace {
  return {
    home,
    account: tie.account,
    command: (program, args) => tieCommand(join(binaries, 'bin', program), args, tie),
  };
}

/**
 * Chooses how PostgreSQL runs for this data folder. As root it runs as another user, and then a
 * closed folder above the binaries or the data (a clone below `/root`) is passed with one
 * read-only capability; where the system grants none, both live in an open folder instead.
 * No permission of an existing folder is changed.
 */
export async function choosePostgresPlace(
  dataDir: string,
  binaries: string,
): Promise<PostgresPlace> {
  const account = chooseAccount(dataDir);
  if (account === undefined) return describePlace(binaries, dataDir, { signal: 'SIGINT' });
  const tie: Tie = { signal: 'SIGINT', account };
  if (!existsSync(join(dataDir, 'elsewhere'))) {
    for (const throughClosedFolders of [false, true]) {
      const attempt = { ...tie, throughClosedFolders };
      if (isReachable(binaries, dataDir, attempt)) return describePlace(binaries, dataDir, attempt);
    }
  }
  const home = await openHome(dataDir);
  return describePlace(await copyBinaries(binaries), home, tie);
}

/** Gives a file or folder to the account PostgreSQL runs as. */
export async function handOver(path: string, { account }: PostgresPlace): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}
