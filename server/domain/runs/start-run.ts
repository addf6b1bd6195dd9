import { randomUUID } from 'node:crypto';
import { requireApproved } from '#server/auth/approval.ts';
import { holdForRun } from '#server/domain/credits/run-credits.ts';
import { readRunPrices } from '#server/domain/credits/run-prices.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction, type Tx } from '#server/domain/db/in-transaction.ts';
import { notify } from '#server/domain/db/notify.ts';
import { enqueueJob } from '#server/domain/enqueue-job.ts';
import type { EngineName } from '#server/pipeline/engine.ts';
import type { Viewer } from '#server/services.ts';
import { canonicalHash } from '#server/shared/canonical-hash.ts';
import type { Clock } from '#server/shared/clock.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseRunInput, type RunInput } from './run-input.ts';
import { runJobKey } from './run-job.ts';

/** Longer than all attempts of a run's job together. */
const HOLD_MS = 2 * 60 * 60 * 1000;

export interface StartRunDeps {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: Clock;
  /** Who builds here; null when nobody can. */
  readonly engineName: EngineName | null;
}

/**
 * Starts a build: the run, the hold of its maximum and its job come into being together, or not at
 * all. The same key with the same input is the same run, also when both arrive at once.
 * @returns the run's id
 * @throws account/*, request/invalid, run/prompt-*, ai/not-configured, credits/not-enough,
 * run/idempotency-conflict; in each case nothing was written
 */
export async function startRun(
  { db, clock, engineName }: StartRunDeps,
  viewer: Viewer,
  input: unknown,
): Promise<string> {
  requireApproved(viewer);
  const runInput = parseRunInput(viewer, input);
  if (engineName === null) throw new AppError('ai/not-configured');

  return await inTransaction(db, async (tx) => {
    const { maxCredits } = (await readRunPrices(tx)).build;
    const { runId, isNew } = await insertRun(tx, viewer.id, runInput, engineName, maxCredits);
    if (!isNew) return runId;
    const expiresAt = new Date(clock().getTime() + HOLD_MS);
    await holdForRun(tx, { userId: viewer.id, runId, credits: maxCredits, expiresAt });
    await enqueueJob(tx, 'run_pipeline', { key: runJobKey(runId), payload: { runId } });
    await notify(tx, { type: 'run_changed', runId, userId: viewer.id });
    await notify(tx, { type: 'credits_changed', userId: viewer.id });
    return runId;
  });
}

async function insertRun(
  tx: Tx,
  userId: string,
  { prompt, locale, answers, idempotencyKey }: RunInput,
  engineName: EngineName,
  maxCredits: number,
): Promise<{ readonly runId: string; readonly isNew: boolean }> {
  const inputHash = canonicalHash({ prompt, locale, answers });
  const key = idempotencyKey ?? randomUUID();
  // Waits for another transaction that is just inserting the same key.
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    insert into runs (
      id, user_id, kind, state, engine, prompt, locale, answers, idempotency_key, input_hash, max_credits
    ) values (
      uuidv7(), ${userId}::uuid, 'build', 'QUEUED', ${engineName}, ${prompt},
      ${locale}::"Locale", ${JSON.stringify(answers)}::jsonb, ${key}, ${inputHash}, ${maxCredits}::int
    )
    on conflict (user_id, idempotency_key) do nothing
    returning id`;
  const runId = inserted[0]?.id;
  if (runId !== undefined) return { runId, isNew: true };

  const first = await tx.run.findUniqueOrThrow({
    where: { userId_idempotencyKey: { userId, idempotencyKey: key } },
    select: { id: true, inputHash: true },
  });
  if (first.inputHash !== inputHash) throw new AppError('run/idempotency-conflict');
  return { runId: first.id, isNew: false };
}
