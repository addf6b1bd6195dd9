import { z } from 'zod';
import { secretNameSchema } from '#server/bot-spec/http-block.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';

const MAX_VALUE_CHARACTERS = 2_000;
/** Whoever knows four characters of a shorter value knows too much of it. */
const MIN_CHARACTERS_TO_SHOW_FOUR = 16;

export const secretInputSchema = z.strictObject({
  name: z.string().max(200),
  value: z.string().max(20_000),
});

/** What an owner sets. Blanks around the value come from copying, and go. */
export interface SecretInput {
  readonly name: string;
  readonly value: string;
  readonly lastFour: string;
}

/** @throws request/invalid, secret/name-invalid, secret/value-invalid */
export function readSecretInput(input: unknown): SecretInput {
  const { name, value: given } = parseInput(secretInputSchema, input);
  if (!secretNameSchema.safeParse(name).success) throw new AppError('secret/name-invalid');
  const value = given.trim();
  // It travels in a header: visible ASCII only.
  if (!/^[\x20-\x7E]+$/.test(value) || value.length > MAX_VALUE_CHARACTERS) {
    throw new AppError('secret/value-invalid', { max: MAX_VALUE_CHARACTERS });
  }
  const lastFour = value.length < MIN_CHARACTERS_TO_SHOW_FOUR ? '' : value.slice(-4);
  return { name, value, lastFour };
}
