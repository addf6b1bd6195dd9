import { Worker } from 'node:worker_threads';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Proof } from '#server/proof/types.ts';
import { AppError } from '#server/shared/errors.ts';

const MAX_THREADS = 2;
const MAX_MEMORY_MEGABYTES = 512;
/** Sources need their loader first; the built server has the thread beside its other files. */
const IS_SOURCE = import.meta.url.endsWith('.ts');
const THREAD = new URL(IS_SOURCE ? './prove-thread.mjs' : './prove-thread.js', import.meta.url);

let running = 0;
const waiting: (() => void)[] = [];

/** A proof and how long it took, the start of its thread included. */
export interface TimedProof {
  readonly proof: Proof;
  readonly durationMs: number;
}

export interface ProveOptions {
  readonly maxMs: number;
  /** Ends the proof early. */
  readonly signal?: AbortSignal;
}

/**
 * Proves a spec on a thread of its own, so that one from outside, which may be made to be slow,
 * stops nobody else in this process. Two at a time; others wait.
 * @throws bot/proof-too-long when it takes more than `maxMs` or too much memory; the signal's reason
 */
export async function proveApart(spec: BotSpec, options: ProveOptions): Promise<TimedProof> {
  if (running >= MAX_THREADS) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    options.signal?.throwIfAborted();
    const startedMs = performance.now();
    const proof = await onThread(spec, options);
    return { proof, durationMs: Math.round(performance.now() - startedMs) };
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function onThread(spec: BotSpec, { maxMs, signal }: ProveOptions): Promise<Proof> {
  const thread = new Worker(THREAD, {
    workerData: spec,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MEGABYTES },
    execArgv: [],
  });
  const timeIsUp = AbortSignal.timeout(maxMs);
  const stop = AbortSignal.any(signal ? [timeIsUp, signal] : [timeIsUp]);
  try {
    return await answerOf(thread, stop);
  } catch (error) {
    signal?.throwIfAborted();
    if (!timeIsUp.aborted && !isOutOfMemory(error)) throw error;
    const details = { seconds: Math.ceil(maxMs / 1000) };
    throw new AppError('bot/proof-too-long', details, { cause: error });
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, stop: AbortSignal): Promise<Proof> {
  return new Promise((resolve, reject) => {
    thread.once('message', (proof: Proof) => resolve(proof));
    // Also after the answer: a thread may fail while it ends, and then nobody else listens.
    thread.on('error', reject);
    thread.once('exit', () => reject(new Error('The proof ended without a result.')));
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
