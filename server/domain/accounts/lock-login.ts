import type { RefreshToken } from '@prisma/client';
import type { Tx } from '#server/domain/db/in-transaction.ts';

/**
 * Finds a refresh token and locks its login until the transaction ends. Without the lock a token
 * could be issued while the login is being ended, and outlive it.
 */
export async function lockLogin(tx: Tx, tokenHash: string): Promise<RefreshToken | null> {
  const found = await tx.refreshToken.findUnique({ where: { tokenHash } });
  if (found === null) return null;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${found.familyId}, 0))`;
  return tx.refreshToken.findUnique({ where: { tokenHash } });
}
