import { z } from 'zod';
import { LIMITS } from '#server/config/limits.ts';
import type { Reader } from '#server/domain/db/in-transaction.ts';
import type { CreditEntryView, Page, Viewer } from '#server/services.ts';
import { parseInput } from '#server/shared/parse-input.ts';

const { defaultRows, maxRows } = LIMITS.page;

/** The cursor is the number of the last entry of the page before: each account counts its own. */
const inputSchema = z.strictObject({
  cursor: z.coerce.number().pipe(z.int().min(1).max(2_147_483_647)).optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(maxRows)).default(defaultRows),
});

/** A person's own credit history, newest first. @throws request/invalid */
export async function listEntries(
  reader: Reader,
  viewer: Pick<Viewer, 'id'>,
  input: unknown,
): Promise<Page<CreditEntryView>> {
  const { cursor, limit } = parseInput(inputSchema, input ?? {});
  const found = await reader.ledgerEntry.findMany({
    where: {
      account: { userId: viewer.id },
      ...(cursor === undefined ? {} : { accountVersion: { lt: cursor } }),
    },
    include: { transaction: true },
    orderBy: { accountVersion: 'desc' },
    take: limit + 1,
  });
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((entry) => ({
      id: entry.id,
      kind: entry.transaction.kind,
      amountCredits: entry.amountCredits,
      balanceAfterCredits: Number(entry.balanceAfterCredits),
      reason: entry.transaction.reason,
      reference: entry.transaction.reference,
      createdAt: entry.createdAt.toISOString(),
    })),
    nextCursor: found.length > limit && last ? String(last.accountVersion) : null,
  };
}
