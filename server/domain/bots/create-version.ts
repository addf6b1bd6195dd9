import type { BotSpec } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import type { Proof } from '#server/proof/types.ts';
import { json, proofRow } from './proof-row.ts';
import type { VersionEngine } from './version-engine.ts';

export interface NewBot {
  readonly userId: string;
  readonly spec: BotSpec;
  /** Passed, and of exactly this spec: the database refuses anything else. */
  readonly proof: Proof;
  readonly proofDurationMs: number;
  readonly engine: VersionEngine;
  /** One key makes one bot of a user. */
  readonly idempotencyKey?: string | null;
}

/** Makes a bot with its first version, shown at once as the draft. @returns the bot's id */
export async function createBot(
  tx: Tx,
  { userId, idempotencyKey = null, ...version }: NewBot,
): Promise<string> {
  const name = textIn(version.spec.name, version.spec.defaultLanguage);
  const bot = await tx.bot.create({
    data: { userId, name, idempotencyKey },
    select: { id: true },
  });
  const versionId = await createVersion(tx, { botId: bot.id, number: 1, ...version });
  await tx.bot.update({ where: { id: bot.id }, data: { draftVersionId: versionId } });
  return bot.id;
}

export interface NewVersion extends Omit<NewBot, 'userId' | 'idempotencyKey'> {
  readonly botId: string;
  /** Counts the versions of the bot, from 1. */
  readonly number: number;
}

/** Stores a spec and its proof; neither ever changes. @returns the version's id */
export async function createVersion(tx: Tx, version: NewVersion): Promise<string> {
  const { botId, number, spec, proof, proofDurationMs, engine } = version;
  const { specHash } = proof;
  const created = await tx.botVersion.create({
    data: { botId, number, spec: json(spec), specHash, engine },
    select: { id: true },
  });
  await tx.proof.create({
    data: proofRow({ versionId: created.id, specHash }, proof, proofDurationMs),
  });
  return created.id;
}
