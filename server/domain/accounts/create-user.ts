import type { AccountStatus, Locale, Role, User } from '@prisma/client';
import { isUniqueViolation } from '#server/domain/db/database-error.ts';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import { AppError } from '#server/shared/errors.ts';

export interface NewUser {
  /** In its stored form. */
  readonly email: string;
  readonly passwordHash: string;
  readonly locale?: Locale;
  readonly role?: Role;
  readonly status?: AccountStatus;
}

/** Writes a user together with their empty ledger account. @throws account/email-taken */
export async function createUser(tx: Tx, user: NewUser): Promise<User> {
  try {
    return await tx.user.create({
      data: { ...user, ledgerAccount: { create: { kind: 'user' } } },
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('account/email-taken');
    throw error;
  }
}
