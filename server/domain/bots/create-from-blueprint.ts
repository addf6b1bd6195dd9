import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { renameBot } from '#server/bot-spec/rename-bot.ts';
import { LIMITS } from '#server/config/limits.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Origin, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import { createProvenBot } from './create-proven-bot.ts';
import { idempotencyKeySchema } from './idempotency-key.ts';
import { refuseShape } from './refuse-spec.ts';

export const createFromBlueprintInputSchema = z.strictObject({
  blueprintId: z.string().max(100),
  /** What the business is called; without it the template's own name stays. */
  name: z.string().optional(),
  idempotencyKey: idempotencyKeySchema.optional(),
});

/**
 * Makes a bot of a template of the gallery, under the business's own name where one is given. Costs
 * nothing.
 * @returns the bot's id
 * @throws account/*, request/invalid, blueprint/not-found, bot/invalid-name, and as
 * {@link createProvenBot}; then nothing was stored
 */
export async function createFromBlueprint(
  db: Pick<Db, 'prisma'>,
  viewer: Viewer,
  input: unknown,
  origin: Origin,
): Promise<string> {
  requireApproved(viewer);
  const {
    blueprintId,
    name,
    idempotencyKey = null,
  } = parseInput(createFromBlueprintInputSchema, input);
  const blueprint = BLUEPRINTS.find(({ id }) => id === blueprintId);
  if (!blueprint) throw new AppError('blueprint/not-found');
  const spec = blueprintSpec(blueprint.id);
  const named = name === undefined ? spec : renameBot(spec, readName(name));
  // The name is from outside: it is read as strictly as a whole spec would be.
  const parsed = parseSpec(named);
  if (!parsed.ok) throw refuseShape(named, parsed.problems, viewer.locale);
  const source = { engine: 'blueprint', blueprintId } as const;
  return await createProvenBot(db, viewer, { spec: parsed.spec, source, idempotencyKey }, origin);
}

/** @throws bot/invalid-name */
function readName(name: string): string {
  const trimmed = name.normalize('NFC').trim();
  const { maxCharacters: max } = LIMITS.botName;
  if (trimmed === '' || trimmed.length > max || /[{}\r\n]/.test(trimmed)) {
    throw new AppError('bot/invalid-name', { max });
  }
  return trimmed;
}
