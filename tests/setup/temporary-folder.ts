import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that only this user can enter, removed when the test ends. */
export async function useTemporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'factory-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
