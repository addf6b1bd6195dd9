import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One file a question; each prints JSON with a ratio of what was measured side by side in its run. */
const QUESTIONS = ['interpreter', 'proof', 'answers'] as const;

for (const question of QUESTIONS) {
  const file = join(import.meta.dirname, `${question}.ts`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
