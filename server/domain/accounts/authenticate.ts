import { readAccessToken } from '#server/auth/access-token.ts';
import type { Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import type { AccountParts } from './account-parts.ts';
import { toViewer } from './to-viewer.ts';

/**
 * Who an access token speaks for, read fresh: role and status are those of this moment, and a login
 * that was ended is over at once. @throws auth/token-invalid, auth/token-expired
 */
export async function authenticate(parts: AccountParts, accessToken: string): Promise<Viewer> {
  const { userId, loginId } = readAccessToken(parts.accessTokenSecret, accessToken, parts.clock());
  const user = await parts.db.prisma.user.findFirst({
    where: { id: userId, refreshTokens: { some: { familyId: loginId, revokedAt: null } } },
    omit: { passwordHash: true },
  });
  if (user === null) throw new AppError('auth/token-invalid');
  return toViewer(user);
}
