import { randomUUID } from 'node:crypto';
import { requirePermission } from '#server/auth/permissions.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { notify } from '#server/domain/db/notify.ts';
import type { BalanceView, Origin, Viewer } from '#server/services.ts';
import { parseAdjustment } from './adjustment-input.ts';
import { postTransaction } from './post-transaction.ts';
import { readBalance } from './read-balance.ts';

const directions = {
  grant: { sign: 1, auditType: 'credits.granted' },
  deduction: { sign: -1, auditType: 'credits.deducted' },
} as const;

/**
 * An admin gives credits to a user, or takes them, for a reason; audited in the same transaction.
 * The same idempotency key of the same admin moves credits once; with another input it is refused.
 * Answers the balance afterwards.
 * @throws request/invalid, credits/*, account/*, auth/forbidden
 */
export async function adjustCredits(
  db: Db,
  kind: keyof typeof directions,
  viewer: Viewer,
  input: unknown,
  origin: Origin,
): Promise<BalanceView> {
  requirePermission(viewer, 'credits.adjust');
  const { userId, credits, reason, idempotencyKey = randomUUID() } = parseAdjustment(input);
  const { sign, auditType } = directions[kind];
  return inTransaction(db, async (tx) => {
    const { transactionId, replayed } = await postTransaction(tx, {
      kind,
      idempotencyKey: `adjustment:${viewer.id}:${idempotencyKey}`,
      sides: [
        { userId, credits: sign * credits },
        { system: 'promotions', credits: -sign * credits },
      ],
      reference: null,
      reason,
      actorId: viewer.id,
    });
    const balance = await readBalance(tx, userId);
    if (replayed) return balance;
    const { availableCredits } = balance;
    await recordAuditEvent(
      tx,
      { actor: viewer, origin },
      {
        type: auditType,
        targetType: 'user',
        targetId: userId,
        before: { availableCredits: availableCredits - sign * credits },
        after: { availableCredits, transactionId },
        reason,
      },
    );
    await notify(tx, { type: 'credits_changed', userId });
    return balance;
  });
}
