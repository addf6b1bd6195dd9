import { z } from 'zod';
import { momentSchema } from './shared.ts';

export const balanceSchema = z.strictObject({
  availableCredits: z.int().describe('What can be spent now.'),
  heldCredits: z.int().describe('What open runs hold.'),
});

export const quoteSchema = z.strictObject({
  maxCredits: z.int(),
  usualCredits: z.int(),
});

export const creditEntrySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['grant', 'deduction', 'run', 'purchase', 'refund', 'chargeback', 'reversal']),
  amountCredits: z.int(),
  balanceAfterCredits: z.int(),
  reason: z.string().nullable(),
  reference: z.string().nullable(),
  createdAt: momentSchema,
});
