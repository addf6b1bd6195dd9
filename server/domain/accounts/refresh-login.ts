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

type Verdict = 'rotate' | 'sibling' | 'unanswered' | 'reused' | 'expired' | 'ended';

/** What a refresh token is good for at this moment. Its login must be locked. */
async function judge(tx: Tx, token: RefreshToken, now: Date): Promise<Verdict> {
  const { familyId, rotatedAt } = token;
  if (token.revokedAt !== null) {
    // Replaced while its login goes on: whoever sends it is not whom the login was given to.
    const living = await tx.refreshToken.count({ where: { familyId, revokedAt: null } });
    return living > 0 ? 'reused' : 'ended';
  }
  if (token.expiresAt <= now) return 'expired';
  if (rotatedAt === null) return 'rotate';
  if (now.getTime() - rotatedAt.getTime() <= SIBLING_WINDOW_MS) return 'sibling';
  const usedAnswers = await tx.refreshToken.count({
    where: { ...answersTo(token, rotatedAt), rotatedAt: { not: null } },
  });
  return usedAnswers > 0 ? 'reused' : 'unanswered';
}

/** The other tokens that a login got since one of its tokens was used. */
function answersTo({ id, familyId }: RefreshToken, rotatedAt: Date) {
  return { id: { not: id }, familyId, createdAt: { gte: rotatedAt } };
}

/** Uses a token up. The answers to its first use, which nobody ever used, are taken back. */
async function useUp(tx: Tx, token: RefreshToken, now: Date): Promise<void> {
  if (token.rotatedAt !== null) {
    await tx.refreshToken.updateMany({
      where: { ...answersTo(token, token.rotatedAt), revokedAt: null },
      data: { revokedAt: now },
    });
  }
  await tx.refreshToken.update({ where: { id: token.id }, data: { rotatedAt: now } });
}

async function endReusedLogin(tx: Tx, token: RefreshToken, now: Date, origin: Origin) {
  await endLogin(tx, token.familyId, now);
  const event = { type: 'login.refresh_reused', targetType: 'login' } as const;
  const about = { targetId: token.familyId, before: null, after: { userId: token.userId } };
  await recordAuditEvent(tx, { actor: null, origin }, { ...event, ...about });
}

/**
 * Gives a new pair of tokens for a refresh token and uses it up. A token that comes again shortly
 * after its rotation gets a pair of its own (two tabs). Later, while nothing that it was answered with
 * was used, the answer counts as lost and is replaced; else somebody has a copy, and the whole login
 * ends. Refreshes of one login wait for each other.
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
    if (token === null) return 'auth/token-invalid';
    const now = parts.clock();
    const verdict = await judge(tx, token, now);
    if (verdict === 'ended') return 'auth/token-invalid';
    if (verdict === 'expired') return 'auth/token-expired';
    if (verdict === 'reused') {
      await endReusedLogin(tx, token, now, origin);
      return 'auth/refresh-reused';
    }
    if (verdict !== 'sibling') await useUp(tx, token, now);
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
