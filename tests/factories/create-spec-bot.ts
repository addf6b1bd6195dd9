import type { BotSpec } from '#server/bot-spec/spec.ts';
import { createBot } from '#server/domain/bots/create-version.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { prove } from '#server/proof/prove.ts';

export interface SpecBotWish {
  /** Without it the proof is by the engine that made it; an engine of the past can be named. */
  readonly engineVersion?: string;
}

/** A bot of this user with a spec and its real proof. @returns the bot's id */
export function createSpecBot(
  db: Pick<Db, 'prisma'>,
  userId: string,
  spec: BotSpec,
  wish: SpecBotWish = {},
): Promise<string> {
  const proof = { ...prove(spec), ...wish };
  if (!proof.passed) throw new Error(`not proven: ${JSON.stringify(proof.violations)}`);
  const version = { spec, proof, proofDurationMs: 1, engine: 'builtin' } as const;
  return inTransaction(db, (tx) => createBot(tx, { userId, ...version }));
}
