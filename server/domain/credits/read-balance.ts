import type { Reader } from '#server/domain/db/in-transaction.ts';
import type { BalanceView } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';

/** @throws account/not-found */
export async function readBalance(reader: Reader, userId: string): Promise<BalanceView> {
  const account = await reader.ledgerAccount.findUnique({ where: { userId } });
  if (account === null) throw new AppError('account/not-found');
  const heldCredits = account.heldCredits;
  return { availableCredits: Number(account.postedCredits) - heldCredits, heldCredits };
}
