import type { Prisma } from '@prisma/client';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { createBot } from '#server/domain/bots/create-version.ts';
import { releaseRun, settleRun } from '#server/domain/credits/run-credits.ts';
import { chargeOf, readRunPrices } from '#server/domain/credits/run-prices.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction, type Tx } from '#server/domain/db/in-transaction.ts';
import { notify } from '#server/domain/db/notify.ts';
import type { EngineName } from '#server/pipeline/engine.ts';
import type { PipelineOutcome } from '#server/pipeline/outcome.ts';
import type { RunState } from '#server/services.ts';
import type { ClaimedRun } from './claim-run.ts';
import { StaleRun } from './stale-run.ts';
import { storableJson } from './storable-json.ts';

/** An open run, locked until the end of the transaction. */
interface OpenRun {
  readonly id: string;
  readonly userId: string;
  readonly state: 'QUEUED' | 'RUNNING';
  readonly fence: number;
  readonly engine: EngineName;
  readonly maxCredits: number;
}

/** What changes in the run's row when it ends. */
interface Ending {
  readonly state: Exclude<RunState, 'QUEUED' | 'RUNNING'>;
  readonly outcomeCode: string | null;
  readonly botId?: string;
  readonly plan?: Prisma.InputJsonValue;
  readonly questions?: Prisma.InputJsonValue;
  readonly chargedCredits: number;
}

/**
 * Ends a claimed run: bot, version and proof, the run's state, the charge or the release of its hold,
 * and the audit row come into being together. Only a bot is charged, and no bot comes uncharged: a run
 * whose hold is gone has failed as `run/expired`, whatever it found.
 * @throws StaleRun when another attempt took the run or it has ended; then nothing was written
 */
export async function finishRun(
  db: Pick<Db, 'prisma'>,
  claimed: ClaimedRun,
  outcome: PipelineOutcome,
  now: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const run = await lockOpenRun(tx, claimed.id);
    if (run === null || run.fence !== claimed.fence) throw new StaleRun(claimed.id);
    await endRun(tx, run, await endingOf(tx, run, outcome), now);
  });
}

/**
 * Ends a run without a bot, whoever works on it: nothing is charged. Does nothing when it has ended.
 * @returns whether this call ended it
 */
export async function failRun(
  db: Pick<Db, 'prisma'>,
  runId: string,
  outcomeCode: 'internal/unexpected' | 'run/expired',
  now: Date,
): Promise<boolean> {
  return await inTransaction(db, async (tx) => {
    const run = await lockOpenRun(tx, runId);
    if (run === null) return false;
    await releaseRun(tx, runId);
    await tx.runStage.updateMany({
      where: { runId, status: 'running' },
      data: { status: 'failed', errorCode: 'stage/interrupted' },
    });
    await endRun(tx, run, { state: 'FAILED', outcomeCode, chargedCredits: 0 }, now);
    return true;
  });
}

async function lockOpenRun(tx: Tx, runId: string): Promise<OpenRun | null> {
  const rows = await tx.$queryRaw<OpenRun[]>`
    select
      id, user_id as "userId", state::text, fence, engine, max_credits as "maxCredits"
    from runs
    where id = ${runId}::uuid and state in ('QUEUED', 'RUNNING')
    for update`;
  return rows[0] ?? null;
}

async function endingOf(tx: Tx, run: OpenRun, outcome: PipelineOutcome): Promise<Ending> {
  switch (outcome.outcome) {
    case 'ready':
      return await endWithBot(tx, run, outcome);
    case 'needs_input':
      await releaseRun(tx, run.id);
      return {
        state: 'NEEDS_INPUT',
        outcomeCode: 'needs_input',
        questions: json(outcome.questions),
        chargedCredits: 0,
      };
    case 'refused':
      await releaseRun(tx, run.id);
      return { state: 'REFUSED', outcomeCode: `refused/${outcome.reason}`, chargedCredits: 0 };
    case 'failed':
      await releaseRun(tx, run.id);
      return { state: 'FAILED', outcomeCode: outcome.code, chargedCredits: 0 };
  }
}

async function endWithBot(
  tx: Tx,
  run: OpenRun,
  { spec, proof, plan }: Extract<PipelineOutcome, { outcome: 'ready' }>,
): Promise<Ending> {
  const { userId, engine } = run;
  const price = (await readRunPrices(tx)).build;
  const credits = chargeOf(price, run.maxCredits);
  const hold = await settleRun(tx, { runId: run.id, credits });
  if (hold.state !== 'settled') {
    return { state: 'FAILED', outcomeCode: 'run/expired', chargedCredits: 0 };
  }
  const proofDurationMs = await readProofDurationMs(tx, run.id);
  const botId = await createBot(tx, { userId, spec, proof, proofDurationMs, engine });
  return {
    state: 'READY',
    outcomeCode: null,
    botId,
    plan: json(plan),
    chargedCredits: hold.settledCredits,
  };
}

async function endRun(tx: Tx, run: OpenRun, ending: Ending, now: Date): Promise<void> {
  const { id, userId, maxCredits } = run;
  const { state, outcomeCode, chargedCredits } = ending;
  await tx.run.update({ where: { id }, data: { ...ending, currentStage: null, finishedAt: now } });
  await recordAuditEvent(
    tx,
    { actor: null, origin: null },
    {
      type: 'run.finished',
      targetType: 'run',
      targetId: id,
      before: { state: run.state },
      after: {
        state,
        outcomeCode,
        botId: ending.botId ?? null,
        heldCredits: maxCredits,
        chargedCredits,
      },
    },
  );
  await notify(tx, { type: 'run_changed', runId: id, userId });
  await notify(tx, { type: 'credits_changed', userId });
}

/** How long the proof that passed took: the run's newest validation. */
async function readProofDurationMs(tx: Tx, runId: string): Promise<number> {
  const row = await tx.runStage.findFirst({
    where: { runId, stage: 'validation' },
    orderBy: { attempt: 'desc' },
    select: { durationMs: true },
  });
  return row?.durationMs ?? 0;
}

/** A value as the database keeps it: models write characters that it does not. */
function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(storableJson(value) ?? 'null');
}
