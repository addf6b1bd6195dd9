import { setTimeout as wait } from 'node:timers/promises';
import { LaunchError } from './launch-error.ts';

const POLL_MS = 100;
const LIMIT_MS = 90_000;

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Resolves when the URL answers 2xx.
 * @throws LaunchError when the service ends first, or does not answer in time
 */
export async function waitUntilReady(url: string, ended: Promise<string>): Promise<void> {
  let endReason: string | undefined;
  void ended.then((reason) => {
    endReason = reason;
  });
  const deadlineMs = performance.now() + LIMIT_MS;
  while (!(await isReady(url))) {
    if (endReason !== undefined) throw new LaunchError(`the web service ended: ${endReason}`);
    if (performance.now() > deadlineMs) throw new LaunchError(`${url} did not answer in time`);
    await wait(POLL_MS);
  }
}
