import { z } from 'zod';
import { isPasswordGoodEnough } from '#server/auth/password-rules.ts';
import { LIMITS } from '#server/config/limits.ts';
import { AppError } from '#server/shared/errors.ts';

const emailSchema = z.email().max(LIMITS.email.maxCharacters);

/** One person, one spelling: the form in which e-mails are stored and compared. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** A new account's e-mail in its stored form. @throws account/invalid-email */
export function parseNewEmail(email: string): string {
  const parsed = emailSchema.safeParse(normaliseEmail(email));
  if (!parsed.success) throw new AppError('account/invalid-email');
  return parsed.data;
}

/** @throws account/weak-password */
export function requireGoodPassword(password: string, email: string): void {
  if (isPasswordGoodEnough(password, email)) return;
  const { minCharacters, maxCharacters } = LIMITS.password;
  throw new AppError('account/weak-password', { min: minCharacters, max: maxCharacters });
}
