import { z } from 'zod';
import type { FactoryEvent } from '#server/domain/db/notify.ts';

/** An event between processes as it is read: a process of another release may have written it. */
export const liveEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('run_changed'), runId: z.uuid(), userId: z.uuid() }),
  z.object({ type: z.literal('bot_changed'), botId: z.uuid(), userId: z.uuid() }),
  z.object({ type: z.literal('account_changed'), userId: z.uuid() }),
  z.object({ type: z.literal('credits_changed'), userId: z.uuid() }),
]) satisfies z.ZodType<FactoryEvent>;

/** What a browser hears. After `resync` anything may have changed. */
export interface LiveMessages {
  run_changed(message: { readonly runId: string }): void;
  bot_changed(message: { readonly botId: string }): void;
  account_changed(): void;
  credits_changed(): void;
  resync(): void;
}

/** What a browser may ask: to hear of one run. Answers false when it is not the viewer's. */
export interface LiveRequests {
  watch_run(runId: unknown, answer: unknown): void;
}
