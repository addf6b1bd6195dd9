import { randomBytes } from 'node:crypto';
import { hashPassword } from '#server/auth/passwords.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { createUser } from './create-user.ts';
import { parseNewEmail, requireGoodPassword } from './credentials.ts';

const DEFAULT_EMAIL = 'owner@example.com';
const PASSWORD_BYTES = 15;

export type FirstOwner =
  | { readonly created: false }
  /** `password` is null when it was given: nobody needs to be told. */
  | { readonly created: true; readonly email: string; readonly password: string | null };

/**
 * Makes an approved OWNER when there is none. May run again and side by side: one is made.
 * @throws account/invalid-email, account/weak-password, account/email-taken (by somebody who is no owner)
 */
export function ensureFirstOwner(
  db: Pick<Db, 'prisma'>,
  given: { readonly email?: string; readonly password?: string },
): Promise<FirstOwner> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('first-owner', 0))`;
    const owner = await tx.user.findFirst({ where: { role: 'OWNER' }, select: { id: true } });
    if (owner !== null) return { created: false };

    const email = parseNewEmail(given.email ?? DEFAULT_EMAIL);
    const password = given.password ?? randomBytes(PASSWORD_BYTES).toString('base64url');
    requireGoodPassword(password, email);
    const passwordHash = await hashPassword(password);
    const user = await createUser(tx, { email, passwordHash, role: 'OWNER', status: 'APPROVED' });
    const event = { type: 'owner.created', targetType: 'user', targetId: user.id } as const;
    const source = { actor: null, origin: null };
    await recordAuditEvent(tx, source, { ...event, before: null, after: { email } });
    return { created: true, email, password: given.password === undefined ? password : null };
  });
}
