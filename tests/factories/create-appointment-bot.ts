import { createBot } from '#server/domain/bots/create-version.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction } from '#server/domain/db/in-transaction.ts';
import { prove } from '#server/proof/prove.ts';
import { appointmentSpec } from './appointment-spec.ts';

/**
 * A bot of this user with {@link appointmentSpec} and its real proof, which may say that an engine of
 * the past made it. @returns the bot's id
 */
export function createAppointmentBot(
  db: Pick<Db, 'prisma'>,
  userId: string,
  wish: { readonly engineVersion?: string } = {},
): Promise<string> {
  const proof = { ...prove(appointmentSpec), ...wish };
  if (!proof.passed) throw new Error(`not proven: ${JSON.stringify(proof.violations)}`);
  const version = { spec: appointmentSpec, proof, proofDurationMs: 1, engine: 'builtin' } as const;
  return inTransaction(db, (tx) => createBot(tx, { userId, ...version }));
}
