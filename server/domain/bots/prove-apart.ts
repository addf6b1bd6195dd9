import { Worker } from 'node:worker_threads';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Proof } from '#server/proof/types.ts';
import { AppError } from '#server/shared/errors.ts';

const MAX_THREADS = 2;
const MAX_MEMORY_MEGABYTES = 512;
/** The sources run as they are; the built server has the thread beside its other files. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const THREAD = new URL(IS_SOURCE ? './prove-thread.ts' : './prove-thread.js', import.meta.url);

let running = 0;
const waiting: (() => void)[] = [];

/** A proof and how long it took, the start of its thread included. */
export interface TimedProof {
  readonly proof: Proof;
  readonly durationMs: number;
}

/**
 * Proves a spec on a thread of its own, so that one from outside, which may be made to be slow,
 * stops nobody else in this process. Two at a time; others wait.
 * @throws bot/proof-too-long when it takes more than `maxMs` or too much memory
 */
export async function proveApart(
  spec: BotSpec,
  { maxMs }: { readonly maxMs: number },
): Promise<TimedProof> {
  if (running >= MAX_THREADS) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    const startedMs = performance.now();
    const proof = await onThread(spec, maxMs);
    return { proof, durationMs: Math.round(performance.now() - startedMs) };
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function onThread(spec: BotSpec, maxMs: number): Promise<Proof> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: spec,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MEGABYTES },
      ...(IS_SOURCE && { execArgv: ['--import', 'tsx'] }),
    });
    const tooLong = (cause?: unknown) =>
      new AppError('bot/proof-too-long', { seconds: Math.ceil(maxMs / 1000) }, { cause });
    const timer = setTimeout(() => end(() => reject(tooLong())), maxMs);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      thread.removeAllListeners();
      // A thread that ends while it fails has nobody to tell any more.
      thread.on('error', () => undefined);
      thread.terminate().then(settle, settle);
    };
    thread.once('message', (proof: Proof) => end(() => resolve(proof)));
    thread.once('error', (error: Error & { code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(isMemory ? tooLong(error) : error));
    });
    thread.once('exit', () => end(() => reject(new Error('The proof ended without a result.'))));
  });
}
