import type { RefreshToken } from '@prisma/client';
import { hashRefreshToken, SIBLING_WINDOW_MS } from '#server/auth/refresh-token.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { inTransaction, type Tx } from '#server/domain/db/in-transaction.ts';
import type { Login, Origin } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import type { AccountParts } from './account-parts.ts';
import { endLogin } from './end-login.ts';
import { issueTokens } from './issue-tokens.ts';
import { lockLogin } from './lock-login.ts';
import { toViewer } from './to-viewer.ts';

/** What a refresh token is good for at this moment. */
function judge(token: RefreshToken, now: Date): 'rotate' | 'sibling' | 'reused' | 'expired' {
  if (token.expiresAt <= now) return 'expired';
  if (token.rotatedAt === null) return 'rotate';
  return now.getTime() - token.rotatedAt.getTime() <= SIBLING_WINDOW_MS ? 'sibling' : 'reused';
}

async function endReusedLogin(tx: Tx, token: RefreshToken, now: Date, origin: Origin) {
  await endLogin(tx, token.familyId, now);
  const event = { type: 'login.refresh_reused', targetType: 'login' } as const;
  const about = { targetId: token.familyId, before: null, after: { userId: token.userId } };
  await recordAuditEvent(tx, { actor: null, origin }, { ...event, ...about });
}

/**
 * Gives a new pair of tokens for a refresh token and uses it up. A token that comes again shortly
 * after its rotation gets a pair of its own (two tabs); later, the whole login ends.
 * Refreshes of one login wait for each other.
 * @throws auth/token-invalid, auth/token-expired, auth/refresh-reused
 */
export async function refreshLogin(
  parts: AccountParts,
  refreshToken: string,
  origin: Origin,
): Promise<Login> {
  // The end of a reused login must be committed: hence an answer here, and the error afterwards.
  const result = await inTransaction(parts.db, async (tx) => {
    const token = await lockLogin(tx, hashRefreshToken(refreshToken));
    if (token === null || token.revokedAt !== null) return 'auth/token-invalid';
    const now = parts.clock();
    const verdict = judge(token, now);
    if (verdict === 'expired') return 'auth/token-expired';
    if (verdict === 'reused') {
      await endReusedLogin(tx, token, now, origin);
      return 'auth/refresh-reused';
    }
    if (verdict === 'rotate') {
      await tx.refreshToken.update({ where: { id: token.id }, data: { rotatedAt: now } });
    }
    const { userId, familyId: loginId } = token;
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    return {
      viewer: toViewer(user),
      tokens: await issueTokens(tx, parts, { userId, loginId }, origin),
    };
  });
  if (typeof result === 'string') throw new AppError(result);
  return result;
}
