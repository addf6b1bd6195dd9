import { spawn } from 'node:child_process';
import { childEnvironment } from '#server/config/env.ts';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

export interface ToolResult {
  readonly succeeded: boolean;
  /** What the tool printed, both streams in the order of arrival. */
  readonly output: string;
}

/** Runs a Node program of the project or its packages to its end. `args[0]` is the program's file. */
export function runTool(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: PROJECT_ROOT,
      env: childEnvironment(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString() }),
    );
  });
}
