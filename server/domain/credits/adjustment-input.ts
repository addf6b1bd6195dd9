import { z } from 'zod';
import { LIMITS } from '#server/config/limits.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';

/** The most that one grant or deduction can move. */
export const MAX_ADJUSTMENT_CREDITS = 1_000_000;

const envelopeSchema = z.strictObject({
  userId: z.uuid(),
  credits: z.unknown(),
  reason: z.unknown(),
  idempotencyKey: z.string().min(1).max(100).optional(),
});

const creditsSchema = z.int().min(1).max(MAX_ADJUSTMENT_CREDITS);
const reasonSchema = z.string().trim().min(1).max(LIMITS.reason.maxCharacters);

/** What an admin asks to move, and why. */
export interface Adjustment {
  readonly userId: string;
  readonly credits: number;
  readonly reason: string;
  readonly idempotencyKey: string | undefined;
}

/** @throws request/invalid, credits/invalid-amount, credits/reason-required */
export function parseAdjustment(input: unknown): Adjustment {
  const { userId, idempotencyKey, ...rest } = parseInput(envelopeSchema, input);
  const credits = creditsSchema.safeParse(rest.credits);
  if (!credits.success)
    throw new AppError('credits/invalid-amount', { max: MAX_ADJUSTMENT_CREDITS });
  const reason = reasonSchema.safeParse(rest.reason);
  if (!reason.success) throw new AppError('credits/reason-required');
  return { userId, credits: credits.data, reason: reason.data, idempotencyKey };
}
