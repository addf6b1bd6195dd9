import type { HoldState } from '@prisma/client';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import { callLedger } from './ledger-error.ts';

/** How a run's hold was closed. `replayed`: it was closed before this call, which changed nothing. */
export interface ClosedHold {
  readonly state: Exclude<HoldState, 'open'>;
  readonly settledCredits: number;
  readonly replayed: boolean;
}

/**
 * Sets aside what a run may cost at most. The run's row must exist and belong to the user.
 * Once a run: the same call again changes nothing. Locks the user's ledger account.
 * @throws credits/not-enough, credits/idempotency-conflict, account/not-found
 */
export async function holdForRun(
  tx: Tx,
  hold: {
    readonly userId: string;
    readonly runId: string;
    readonly credits: number;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await callLedger(
    tx.$queryRaw<{ replayed: boolean }[]>`
      select replayed from ledger_hold(
        ${hold.userId}::uuid, ${hold.runId}::uuid, ${hold.credits}::int, ${hold.expiresAt}::timestamptz
      )`,
  );
}

/**
 * Charges a run `credits` (0 up to what is held) and gives the rest of its hold back.
 * Once a run: a hold that was settled, released or has expired stays as it was, and the answer says
 * so; the run's charge is always the answer's `settledCredits`. Locks user and revenue accounts.
 */
export function settleRun(
  tx: Tx,
  { runId, credits }: { readonly runId: string; readonly credits: number },
): Promise<ClosedHold> {
  return callLedger(
    tx.$queryRaw<ClosedHold[]>`
      select state::text, settled_credits as "settledCredits", replayed
      from ledger_settle_hold(${runId}::uuid, ${credits}::int)`,
  );
}

/** Gives a run's whole hold back: nothing is charged. Once a run, as {@link settleRun}. */
export function releaseRun(tx: Tx, runId: string): Promise<ClosedHold> {
  return callLedger(
    tx.$queryRaw<ClosedHold[]>`
      select state::text, settled_credits as "settledCredits", replayed
      from ledger_release_hold(${runId}::uuid, 'released')`,
  );
}

/** Gives back holds whose time is over, at most `limit`; answers the ids of their runs. */
export async function expireHolds(
  db: Pick<Db, 'prisma'>,
  now: Date,
  limit = 100,
): Promise<readonly string[]> {
  const rows = await db.prisma.$queryRaw<{ runId: string }[]>`
    select run_id as "runId" from ledger_expire_holds(${now}::timestamptz, ${limit}::int) as run_id`;
  return rows.map((row) => row.runId);
}
