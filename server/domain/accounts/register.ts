import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashPassword } from '#server/auth/passwords.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import type { Login, Origin } from '#server/services.ts';
import { languageSchema } from '#server/shared/language.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import type { AccountParts } from './account-parts.ts';
import { createUser } from './create-user.ts';
import { parseNewEmail, requireGoodPassword } from './credentials.ts';
import { issueTokens } from './issue-tokens.ts';
import { toViewer } from './to-viewer.ts';

const inputSchema = z.strictObject({
  email: z.string(),
  password: z.string(),
  locale: languageSchema.default('ar'),
});

/**
 * Makes a PENDING account with an empty ledger account, and logs it in.
 * @throws request/invalid, account/invalid-email, account/weak-password, account/email-taken
 */
export async function register(
  parts: AccountParts,
  input: unknown,
  origin: Origin,
): Promise<Login> {
  const { password, locale, ...rest } = parseInput(inputSchema, input);
  const email = parseNewEmail(rest.email);
  requireGoodPassword(password, email);
  const passwordHash = await hashPassword(password);

  return inTransaction(parts.db, async (tx) => {
    const user = await createUser(tx, { email, passwordHash, locale });
    const viewer = toViewer(user);
    const event = { type: 'account.registered', targetType: 'user', targetId: user.id } as const;
    const after = { email, locale };
    await recordAuditEvent(tx, { actor: viewer, origin }, { ...event, before: null, after });
    const login = { userId: user.id, loginId: randomUUID() };
    return { viewer, tokens: await issueTokens(tx, parts, login, origin) };
  });
}
