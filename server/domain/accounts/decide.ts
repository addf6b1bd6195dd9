import type { AccountStatus } from '@prisma/client';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import { notify } from '#server/domain/db/notify.ts';
import { AppError } from '#server/shared/errors.ts';

export interface Decision {
  readonly userId: string;
  readonly from: readonly AccountStatus[];
  readonly to: AccountStatus;
  /** What the person reads about it. */
  readonly statusReason: string | null;
}

/**
 * Moves an account to another status and tells its open pages; answers the status it had.
 * Locks the user's row, so that of two admins one decides.
 * @throws account/not-found, account/wrong-status
 */
export async function decide(tx: Tx, decision: Decision): Promise<AccountStatus> {
  const { userId, from, to, statusReason } = decision;
  const [user] = await tx.$queryRaw<{ status: AccountStatus }[]>`
    select status::text from users where id = ${userId}::uuid for update`;
  if (user === undefined) throw new AppError('account/not-found');
  if (!from.includes(user.status)) throw new AppError('account/wrong-status');
  await tx.user.update({ where: { id: userId }, data: { status: to, statusReason } });
  await notify(tx, { type: 'account_changed', userId });
  return user.status;
}
