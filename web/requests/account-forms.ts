import { z } from 'zod';
import type { FieldProblem } from './form-values.ts';
import { PASSWORD_MAX_CHARACTERS, PASSWORD_MIN_CHARACTERS } from './limits.ts';

const because = (error: FieldProblem) => ({ error });

const emailSchema = z
  .string(because('emailMissing'))
  .trim()
  .min(1, because('emailMissing'))
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, because('emailInvalid'));

/** What /login posts. The rules for new passwords do not matter here. */
export const logInSchema = z.object({
  email: emailSchema,
  password: z.string(because('passwordMissing')).min(1, because('passwordMissing')),
});

/** What /signup posts; the account service has the last word. */
export const signUpSchema = z.object({
  email: emailSchema,
  password: z
    .string(because('passwordMissing'))
    .min(1, because('passwordMissing'))
    .min(PASSWORD_MIN_CHARACTERS, because('passwordShort'))
    .max(PASSWORD_MAX_CHARACTERS, because('passwordLong')),
});
