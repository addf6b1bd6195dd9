import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process by number and moment of birth: numbers are reused, the pair is not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly born: string;
}

interface LinuxStatus {
  readonly name: string;
  readonly state: string;
  readonly born: string;
}

/** Parses `/proc/<pid>/stat`: the name stands in brackets and may hold any character. */
function linuxStatus(pid: number): LinuxStatus | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const nameEnd = line.lastIndexOf(')');
    const fields = line.slice(nameEnd + 2).split(' ');
    return {
      name: line.slice(line.indexOf('(') + 1, nameEnd),
      state: fields[0] ?? '',
      born: fields[19] ?? '',
    };
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: 'lstart' | 'comm'): string | undefined {
  try {
    const args = ['-o', `${column}=`, '-p', String(pid)];
    const output = execFileSync('ps', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    return output.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The identity of a running process; undefined when no process has that number. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (process.platform !== 'linux') {
    const born = askPs(pid, 'lstart');
    return born === undefined ? undefined : { pid, born };
  }
  const status = linuxStatus(pid);
  const dead = status === undefined || status.state === 'Z' || status.state === 'X';
  return dead ? undefined : { pid, born: status.born };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.born === identity.born;
}

/** The program name of a running process, without its folder. */
export function processName(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStatus(pid)?.name;
  return askPs(pid, 'comm')?.split('/').at(-1);
}
