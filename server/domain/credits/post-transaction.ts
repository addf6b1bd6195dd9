import type { LedgerAccountKind, LedgerTransactionKind } from '@prisma/client';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import { canonicalHash } from '#server/shared/canonical-hash.ts';
import { callLedger } from './ledger-error.ts';

type Side =
  | { readonly userId: string; readonly credits: number }
  | { readonly system: Exclude<LedgerAccountKind, 'user'>; readonly credits: number };

export interface Posting {
  readonly kind: LedgerTransactionKind;
  /** The same key with the same posting posts once, however often it is sent. */
  readonly idempotencyKey: string;
  /** At least two sides, each of another account, that sum to 0. */
  readonly sides: readonly [Side, Side, ...Side[]];
  readonly reference: string | null;
  readonly reason: string | null;
  readonly actorId: string | null;
}

/**
 * Moves credits between accounts; `replayed` when this key had done so before.
 * Locks the accounts in the order of their ids until the transaction ends.
 * @throws credits/not-enough, credits/idempotency-conflict, account/not-found
 */
export function postTransaction(
  tx: Tx,
  posting: Posting,
): Promise<{ readonly transactionId: string; readonly replayed: boolean }> {
  const { kind, idempotencyKey, reference, reason, actorId } = posting;
  const sides = JSON.stringify(posting.sides);
  return callLedger(
    tx.$queryRaw<{ transactionId: string; replayed: boolean }[]>`
      select transaction_id as "transactionId", replayed
      from ledger_post(
        ${kind}::"LedgerTransactionKind", ${idempotencyKey}, ${canonicalHash(posting)},
        ${reference}, ${reason}, ${actorId}::uuid, ${sides}::jsonb
      )`,
  );
}
