import { ACCESS_TOKEN_SECONDS, issueAccessToken } from '#server/auth/access-token.ts';
import {
  createRefreshToken,
  hashRefreshToken,
  REFRESH_TOKEN_MS,
} from '#server/auth/refresh-token.ts';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import type { LoginTokens, Origin } from '#server/services.ts';
import type { AccountParts } from './account-parts.ts';

const MAX_USER_AGENT_CHARACTERS = 300;

/** A new pair of tokens of a login (`loginId`: the family of its refresh tokens). */
export async function issueTokens(
  tx: Tx,
  { clock, accessTokenSecret }: Pick<AccountParts, 'clock' | 'accessTokenSecret'>,
  login: { readonly userId: string; readonly loginId: string },
  origin: Origin,
): Promise<LoginTokens> {
  const now = clock();
  const refreshToken = createRefreshToken();
  const expiresAt = new Date(now.getTime() + REFRESH_TOKEN_MS);
  await tx.refreshToken.create({
    data: {
      userId: login.userId,
      familyId: login.loginId,
      tokenHash: hashRefreshToken(refreshToken),
      createdAt: now,
      expiresAt,
      userAgent: origin.userAgent?.slice(0, MAX_USER_AGENT_CHARACTERS) ?? null,
    },
  });
  return {
    accessToken: issueAccessToken(accessTokenSecret, login, now),
    accessTokenExpiresAt: new Date(now.getTime() + ACCESS_TOKEN_SECONDS * 1000).toISOString(),
    refreshToken,
    refreshTokenExpiresAt: expiresAt.toISOString(),
  };
}
