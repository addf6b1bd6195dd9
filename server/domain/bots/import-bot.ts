import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Origin, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import { createProvenBot } from './create-proven-bot.ts';
import { idempotencyKeySchema } from './idempotency-key.ts';
import { refuseShape } from './refuse-spec.ts';

/** The spec is a document of its own: its reader says what is wrong in it. */
const envelopeSchema = z.looseObject({ spec: z.unknown() });
const optionsSchema = z.strictObject({ idempotencyKey: idempotencyKeySchema.optional() });

/**
 * Makes a bot of a spec from outside, exactly as it is: nothing is mended silently. All that is wrong
 * with it is in the refusal's details ({@link InvalidSpecDetails}). Costs nothing.
 * Input: spec, idempotencyKey?.
 * @returns the bot's id
 * @throws account/*, request/invalid, and as {@link createProvenBot}; then nothing was stored
 */
export async function importBot(
  db: Pick<Db, 'prisma'>,
  viewer: Viewer,
  input: unknown,
  origin: Origin,
): Promise<string> {
  requireApproved(viewer);
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success) throw new AppError('request/invalid', { paths: [''] });
  const { spec: document, ...options } = envelope.data;
  const { idempotencyKey = null } = parseInput(optionsSchema, options);
  const parsed = parseSpec(document);
  if (!parsed.ok) throw refuseShape(document, parsed.problems, viewer.locale);
  const wish = { spec: parsed.spec, source: { engine: 'import' }, idempotencyKey } as const;
  return await createProvenBot(db, viewer, wish, origin);
}
