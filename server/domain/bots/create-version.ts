import type { Prisma } from '@prisma/client';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import type { EngineName } from '#server/pipeline/engine.ts';
import type { Proof } from '#server/proof/types.ts';

export interface NewBot {
  readonly userId: string;
  readonly spec: BotSpec;
  /** Passed, and of exactly this spec: the database refuses anything else. */
  readonly proof: Proof;
  readonly proofDurationMs: number;
  readonly engine: EngineName;
}

/** Makes a bot with its first version, shown at once as the draft. @returns the bot's id */
export async function createBot(tx: Tx, { userId, ...version }: NewBot): Promise<string> {
  const name = textIn(version.spec.name, version.spec.defaultLanguage);
  const bot = await tx.bot.create({ data: { userId, name }, select: { id: true } });
  const versionId = await createVersion(tx, { botId: bot.id, number: 1, ...version });
  await tx.bot.update({ where: { id: bot.id }, data: { draftVersionId: versionId } });
  return bot.id;
}

export interface NewVersion extends Omit<NewBot, 'userId'> {
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
    data: {
      versionId: created.id,
      specHash,
      engineVersion: proof.engineVersion,
      passed: proof.passed,
      coverage: json(proof.coverage),
      violations: json(proof.violations),
      stories: json(proof.stories),
      transcripts: json(proof.transcripts),
      durationMs: proofDurationMs,
    },
  });
  return created.id;
}

/** JSON without `undefined`, as the database keeps it. */
function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
