import { migrateSpec } from '#server/bot-spec/migrate.ts';
import { type BotSpec, botSpecSchema } from '#server/bot-spec/spec.ts';

/** A spec from the database; one of an older form is read as one of today's. */
export function readStoredSpec(stored: unknown): BotSpec {
  return botSpecSchema.parse(migrateSpec(stored));
}
