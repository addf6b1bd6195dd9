// The thread of `prove-apart.ts`: proves the spec that it was started with, says so, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { prove } from '#server/proof/prove.ts';

parentPort?.postMessage(prove(botSpecSchema.parse(workerData)));
