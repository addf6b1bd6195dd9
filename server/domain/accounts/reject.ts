import { z } from 'zod';
import { requirePermission } from '#server/auth/permissions.ts';
import { LIMITS } from '#server/config/limits.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import type { Origin, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import type { AccountParts } from './account-parts.ts';
import { decide } from './decide.ts';

const inputSchema = z.strictObject({
  userId: z.uuid(),
  reason: z.string().trim().max(LIMITS.reason.maxCharacters).nullish(),
});

/**
 * Turns a PENDING account down; the person reads the reason.
 * @throws request/invalid, credits/reason-required, account/not-found, account/wrong-status, auth/forbidden
 */
export async function reject(
  { db }: Pick<AccountParts, 'db'>,
  viewer: Viewer,
  input: unknown,
  origin: Origin,
): Promise<void> {
  requirePermission(viewer, 'accounts.decide');
  const { userId, reason } = parseInput(inputSchema, input);
  if (!reason) throw new AppError('credits/reason-required');
  await inTransaction(db, async (tx) => {
    const status = await decide(tx, {
      userId,
      from: ['PENDING'],
      to: 'REJECTED',
      statusReason: reason,
    });
    await recordAuditEvent(
      tx,
      { actor: viewer, origin },
      {
        type: 'account.rejected',
        targetType: 'user',
        targetId: userId,
        before: { status },
        after: { status: 'REJECTED' },
        reason,
      },
    );
  });
}
