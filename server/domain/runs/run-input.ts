import { z } from 'zod';
import { LIMITS } from '#server/config/limits.ts';
import type { Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { parseInput } from '#server/shared/parse-input.ts';

const MAX_ANSWERS = 10;

export const startRunInputSchema = z.strictObject({
  prompt: z.string(),
  locale: languageSchema.optional(),
  /** Replies to the clarifying questions of an earlier run, by question id. */
  answers: z
    .record(z.string().min(1).max(40), z.string().max(1_000))
    .refine((answers) => Object.keys(answers).length <= MAX_ANSWERS)
    .optional(),
  idempotencyKey: z.string().trim().min(1).max(200).optional(),
});

/** What a run is started with, ready to be stored. */
export interface RunInput {
  readonly prompt: string;
  readonly locale: Language;
  readonly answers: Readonly<Record<string, string>>;
  /** Null when the caller sent none: then every call is a run of its own. */
  readonly idempotencyKey: string | null;
}

const LETTER = /\p{Letter}/u;

/**
 * Reads the input of a start. A description without a single letter (blank, emoji, digits) describes
 * nothing.
 * @throws request/invalid, run/prompt-empty, run/prompt-too-long
 */
export function parseRunInput(viewer: Pick<Viewer, 'locale'>, input: unknown): RunInput {
  const parsed = parseInput(startRunInputSchema, input);
  const prompt = parsed.prompt.normalize('NFC').trim();
  const max = LIMITS.prompt.maxCharacters;
  if (prompt.length > max)
    throw new AppError('run/prompt-too-long', { length: prompt.length, max });
  if (!LETTER.test(prompt)) throw new AppError('run/prompt-empty');
  return {
    prompt,
    locale: parsed.locale ?? viewer.locale,
    answers: parsed.answers ?? {},
    idempotencyKey: parsed.idempotencyKey ?? null,
  };
}
