import { z } from 'zod';
import { requirePermission } from '#server/auth/permissions.ts';
import { LIMITS } from '#server/config/limits.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { postTransaction } from '#server/domain/credits/post-transaction.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import type { Origin, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import type { AccountParts } from './account-parts.ts';
import { decide } from './decide.ts';

const MAX_WELCOME_CREDITS = 100_000;

const inputSchema = z.strictObject({
  userId: z.uuid(),
  credits: z.unknown(),
  note: z.string().trim().max(LIMITS.reason.maxCharacters).nullish(),
});

const creditsSchema = z.int().min(0).max(MAX_WELCOME_CREDITS);

/**
 * Lets a PENDING or REJECTED account in, with welcome credits; status, credits and audit row are one
 * transaction.
 * @throws request/invalid, credits/invalid-amount, account/not-found, account/wrong-status, auth/forbidden
 */
export async function approve(
  { db }: Pick<AccountParts, 'db'>,
  viewer: Viewer,
  input: unknown,
  origin: Origin,
): Promise<void> {
  requirePermission(viewer, 'accounts.decide');
  const { userId, note, ...rest } = parseInput(inputSchema, input);
  const credits = creditsSchema.safeParse(rest.credits);
  if (!credits.success) throw new AppError('credits/invalid-amount', { max: MAX_WELCOME_CREDITS });
  const welcomeCredits = credits.data;
  const reason = note || null;

  await inTransaction(db, async (tx) => {
    const status = await decide(tx, {
      userId,
      from: ['PENDING', 'REJECTED'],
      to: 'APPROVED',
      statusReason: null,
    });
    if (welcomeCredits > 0) {
      await postTransaction(tx, {
        kind: 'grant',
        idempotencyKey: `welcome:${userId}`,
        sides: [
          { userId, credits: welcomeCredits },
          { system: 'promotions', credits: -welcomeCredits },
        ],
        reference: null,
        reason,
        actorId: viewer.id,
      });
    }
    await recordAuditEvent(
      tx,
      { actor: viewer, origin },
      {
        type: 'account.approved',
        targetType: 'user',
        targetId: userId,
        before: { status },
        after: { status: 'APPROVED', welcomeCredits },
        reason,
      },
    );
  });
}
