import { z } from 'zod';
import type { Reader } from '#server/domain/db/in-transaction.ts';
import type { QuoteView } from '#server/services.ts';

const credits = z.int().min(1).max(100_000);
const priceSchema = z
  .strictObject({ maxCredits: credits, usualCredits: credits })
  .refine((price) => price.usualCredits <= price.maxCredits);

/** The setting `run_prices`: what a run of each kind costs. */
export const runPricesSchema = z.strictObject({ build: priceSchema, change: priceSchema });
export type RunPrices = z.infer<typeof runPricesSchema>;

/** Today's prices, as the owner set them. A run keeps the maximum of the moment it began. */
export async function readRunPrices(reader: Reader): Promise<RunPrices> {
  const row = await reader.setting.findUniqueOrThrow({ where: { key: 'run_prices' } });
  return runPricesSchema.parse(row.value);
}

/** What a run that gave a bot is charged: the usual price, never more than was held for it. */
export function chargeOf(price: QuoteView, heldCredits: number): number {
  return Math.min(price.usualCredits, heldCredits);
}
