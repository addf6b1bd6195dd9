import { hashRefreshToken } from '#server/auth/refresh-token.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import type { AccountParts } from './account-parts.ts';
import { endLogin } from './end-login.ts';
import { lockLogin } from './lock-login.ts';

/** Ends the login that a refresh token belongs to; an unknown or used token is fine. */
export async function logOut({ db, clock }: AccountParts, refreshToken: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const token = await lockLogin(tx, hashRefreshToken(refreshToken));
    if (token !== null) await endLogin(tx, token.familyId, clock());
  });
}
