import { randomUUID } from 'node:crypto';
import type { AccountStatus, Locale, Role } from '@prisma/client';
import { hashPassword } from '#server/auth/passwords.ts';
import { createUser as insertUser } from '#server/domain/accounts/create-user.ts';
import { toViewer } from '#server/domain/accounts/to-viewer.ts';
import { postTransaction } from '#server/domain/credits/post-transaction.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import type { Viewer } from '#server/services.ts';

/** The password of every user that {@link createUser} makes. */
export const TEST_PASSWORD = 'correct horse battery';

let sharedHash: Promise<string> | undefined;

export interface UserWish {
  readonly email?: string;
  readonly status?: AccountStatus;
  readonly role?: Role;
  readonly locale?: Locale;
  /** Granted as an admin would. */
  readonly credits?: number;
}

/** An account as the product itself makes it: APPROVED, in English and without credits unless told. */
export async function createUser(db: Db, wish: UserWish = {}): Promise<Viewer> {
  sharedHash ??= hashPassword(TEST_PASSWORD);
  const passwordHash = await sharedHash;
  const { credits = 0, email = `user-${randomUUID()}@example.com` } = wish;
  return inTransaction(db, async (tx) => {
    const user = await insertUser(tx, {
      email,
      passwordHash,
      status: wish.status ?? 'APPROVED',
      role: wish.role ?? 'USER',
      locale: wish.locale ?? 'en',
    });
    if (credits > 0) {
      await postTransaction(tx, {
        kind: 'grant',
        idempotencyKey: `test-grant:${user.id}`,
        sides: [
          { userId: user.id, credits },
          { system: 'promotions', credits: -credits },
        ],
        reference: null,
        reason: 'for the test',
        actorId: null,
      });
    }
    return toViewer(user);
  });
}
