import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashPassword, isOutdated, isPasswordCorrect } from '#server/auth/passwords.ts';
import { LIMITS } from '#server/config/limits.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import type { Login, Origin } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import type { AccountParts } from './account-parts.ts';
import { normaliseEmail } from './credentials.ts';
import { issueTokens } from './issue-tokens.ts';
import { toViewer } from './to-viewer.ts';

/** Strings count longer than people do: an emoji is two, a letter typed with its marks several. */
const UNITS_PER_CHARACTER = 4;

const inputSchema = z.strictObject({
  email: z.string().max(LIMITS.email.maxCharacters),
  password: z.string().max(LIMITS.password.maxCharacters * UNITS_PER_CHARACTER),
});

/**
 * Begins a login, whatever the account's status: the person may always see where they stand.
 * An unknown e-mail gets the answer of a wrong password, after the same work.
 * @throws request/invalid, auth/wrong-credentials
 */
export async function logIn(parts: AccountParts, input: unknown, origin: Origin): Promise<Login> {
  const { email, password } = parseInput(inputSchema, input);
  const user = await parts.db.prisma.user.findUnique({ where: { email: normaliseEmail(email) } });
  const isCorrect = await isPasswordCorrect(user?.passwordHash ?? null, password);
  if (user === null || !isCorrect) throw new AppError('auth/wrong-credentials');

  const newHash = isOutdated(user.passwordHash) ? await hashPassword(password) : null;
  return inTransaction(parts.db, async (tx) => {
    if (newHash !== null) {
      await tx.user.update({ where: { id: user.id }, data: { passwordHash: newHash } });
    }
    const login = { userId: user.id, loginId: randomUUID() };
    return { viewer: toViewer(user), tokens: await issueTokens(tx, parts, login, origin) };
  });
}
