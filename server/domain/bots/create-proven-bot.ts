import type { BotSpec } from '#server/bot-spec/spec.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { LIMITS } from '#server/config/limits.ts';
import type { AuditEvent } from '#server/domain/audit/audit-events.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { isUniqueViolation } from '#server/domain/db/database-error.ts';
import { inTransaction, type Tx } from '#server/domain/db/in-transaction.ts';
import type { Origin, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { createBot } from './create-version.ts';
import { proveApart } from './prove-apart.ts';
import { refuseProof } from './refuse-spec.ts';

/** Where a bot without a run comes from. */
export type BotSource =
  | { readonly engine: 'import' }
  | { readonly engine: 'blueprint'; readonly blueprintId: string };

export interface ProvenBotWish {
  readonly spec: BotSpec;
  readonly source: BotSource;
  /** Null when the caller sent none: then every call makes a bot of its own. */
  readonly idempotencyKey: string | null;
}

/**
 * Makes a bot of a spec that nobody has proven yet: proves it, then stores bot, version, proof and
 * audit event in one transaction. Costs nothing. The same key with the same spec is the same bot,
 * also when both arrive at once.
 * @returns the bot's id
 * @throws bot/invalid-spec, bot/proof-too-long, bot/idempotency-conflict; then nothing was stored
 */
export async function createProvenBot(
  db: Pick<Db, 'prisma'>,
  viewer: Viewer,
  wish: ProvenBotWish,
  origin: Origin,
): Promise<string> {
  const { spec, source, idempotencyKey } = wish;
  const known = await findByKey(db, viewer, wish);
  if (known !== null) return known;
  const { proof, durationMs } = await proveApart(spec, LIMITS.proof);
  if (!proof.passed) throw refuseProof(spec, proof, viewer.locale);

  const create = async (tx: Tx) => {
    const { engine } = source;
    const owner = { userId: viewer.id, idempotencyKey };
    const id = await createBot(tx, { ...owner, spec, proof, proofDurationMs: durationMs, engine });
    const name = textIn(spec.name, spec.defaultLanguage);
    const facts = { name, specHash: proof.specHash, engineVersion: proof.engineVersion };
    await recordAuditEvent(tx, { actor: viewer, origin }, auditEventOf(source, id, facts));
    return id;
  };
  try {
    return await inTransaction(db, create);
  } catch (error) {
    // The same key arrived at the same time and was faster.
    const winner = isUniqueViolation(error) ? await findByKey(db, viewer, wish) : null;
    if (winner === null) throw error;
    return winner;
  }
}

/** The bot that this key has made. @throws bot/idempotency-conflict when it has another spec */
async function findByKey(
  { prisma }: Pick<Db, 'prisma'>,
  viewer: Viewer,
  { idempotencyKey, spec }: ProvenBotWish,
): Promise<string | null> {
  if (idempotencyKey === null) return null;
  const bot = await prisma.bot.findUnique({
    where: { userId_idempotencyKey: { userId: viewer.id, idempotencyKey } },
    select: { id: true, versions: { where: { number: 1 }, select: { specHash: true } } },
  });
  if (!bot) return null;
  if (bot.versions[0]?.specHash !== specHash(spec)) {
    throw new AppError('bot/idempotency-conflict');
  }
  return bot.id;
}

type Facts = Extract<AuditEvent, { type: 'bot.imported' }>['after'];

function auditEventOf(source: BotSource, targetId: string, facts: Facts): AuditEvent {
  const about = { targetType: 'bot', targetId, before: null } as const;
  if (source.engine === 'import') return { type: 'bot.imported', ...about, after: facts };
  const { blueprintId } = source;
  return { type: 'bot.created_from_blueprint', ...about, after: { ...facts, blueprintId } };
}
