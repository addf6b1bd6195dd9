import type { Tx } from '#server/domain/db/in-transaction.ts';

/** Ends a login at once: its refresh tokens and its access tokens. The login must be locked. */
export async function endLogin(tx: Tx, loginId: string, now: Date): Promise<void> {
  await tx.refreshToken.updateMany({
    where: { familyId: loginId, revokedAt: null },
    data: { revokedAt: now },
  });
}
