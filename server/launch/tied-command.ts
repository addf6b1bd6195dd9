import { spawnSync } from 'node:child_process';

/** The user a program runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface TiedCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
}

export interface Tie {
  /** What the kernel sends to the program when this process dies, however it dies. */
  readonly signal: 'SIGINT' | 'SIGTERM';
  readonly account?: Account;
  /** Lets another account read through folders that are closed to it (Linux, as root). */
  readonly throughClosedFolders?: boolean;
}

let setprivWorks: boolean | undefined;

function canTie(): boolean {
  setprivWorks ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'INT', 'true'], { stdio: 'ignore' }).status === 0;
  return setprivWorks;
}

/**
 * The command that runs a program so that it ends when this process ends, even by SIGKILL. Where
 * util-linux's `setpriv` is not at hand the program runs untied: the next start finds it and
 * stops it.
 */
export function tieCommand(program: string, args: readonly string[], tie: Tie): TiedCommand {
  const { account } = tie;
  if (!canTie()) return { program, args, options: account ?? {} };
  const flags = ['--pdeathsig', tie.signal.slice(3)];
  if (account !== undefined) {
    flags.push('--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups');
  }
  if (tie.throughClosedFolders === true) {
    // Without this bit, access(2) ignores capabilities and PostgreSQL cannot find its own path.
    flags.push('--securebits', '+no_setuid_fixup');
    flags.push('--inh-caps', '-all,+dac_read_search', '--ambient-caps', '+dac_read_search');
  }
  return { program: 'setpriv', args: [...flags, '--', program, ...args], options: {} };
}
