import { migrateSpec } from '#server/bot-spec/migrate.ts';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction, type Tx } from '#server/domain/db/in-transaction.ts';
import { notify } from '#server/domain/db/notify.ts';
import { ENGINE_VERSION } from '#server/proof/engine-version.ts';
import type { Proof } from '#server/proof/types.ts';
import { proofRow } from './proof-row.ts';
import { proveApart, type TimedProof } from './prove-apart.ts';
import { unreadableProof } from './unreadable-proof.ts';

/** Longer than somebody would wait: nobody does. */
const MAX_PROOF_MS = 5 * 60_000;

/** What became of the versions that lacked a proof by this engine. */
export interface ProvenAgain {
  readonly passed: number;
  readonly failed: number;
  /** Versions whose proof could not be finished: they keep their old one. */
  readonly unfinished: readonly { readonly versionId: string; readonly error: unknown }[];
}

interface ShownVersion {
  readonly id: string;
  readonly specHash: string;
}

/**
 * Proves every shown or live version that has no proof by the engine of this process, and stores
 * the proof, passed or not. A live version that passes lives by the new proof from then on; one that
 * does not is paused. Doing it again, or twice at once, changes nothing more.
 * @throws the signal's reason
 */
export async function proveShownVersions(
  db: Pick<Db, 'prisma'>,
  signal: AbortSignal,
): Promise<ProvenAgain> {
  const counts = { passed: 0, failed: 0 };
  const unfinished: { versionId: string; error: unknown }[] = [];
  for (const version of await findUnproven(db)) {
    const stored = await readSpec(db, version.id);
    try {
      const timed = await proveStored(stored, signal);
      await inTransaction(db, (tx) => storeProof(tx, version, timed));
      counts[timed.proof.passed ? 'passed' : 'failed'] += 1;
    } catch (error) {
      signal.throwIfAborted();
      unfinished.push({ versionId: version.id, error });
    }
  }
  return { ...counts, unfinished };
}

function findUnproven({ prisma }: Pick<Db, 'prisma'>): Promise<ShownVersion[]> {
  return prisma.$queryRaw<ShownVersion[]>`
    select distinct v.id, v.spec_hash as "specHash"
    from bots b
    join bot_versions v on v.id in (b.draft_version_id, b.live_version_id)
    where not exists (
      select from proofs p where p.version_id = v.id and p.engine_version = ${ENGINE_VERSION}
    )
    order by v.id`;
}

/** Specs are large: each is read when its turn comes. */
async function readSpec({ prisma }: Pick<Db, 'prisma'>, versionId: string): Promise<unknown> {
  const { spec } = await prisma.botVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { spec: true },
  });
  return spec;
}

async function proveStored(stored: unknown, signal: AbortSignal): Promise<TimedProof> {
  const spec = botSpecSchema.safeParse(migrateSpec(stored));
  if (spec.success) return await proveApart(spec.data, { maxMs: MAX_PROOF_MS, signal });
  const parsed = parseSpec(stored);
  return { proof: unreadableProof(parsed.ok ? [] : parsed.problems), durationMs: 0 };
}

async function storeProof(
  tx: Tx,
  { id: versionId, specHash }: ShownVersion,
  { proof, durationMs }: TimedProof,
): Promise<void> {
  const stored = await tx.proof.createMany({
    data: [proofRow({ versionId, specHash }, proof, durationMs)],
    skipDuplicates: true,
  });
  if (stored.count === 0) return;
  if (proof.passed) await liveBy(tx, versionId, proof);
  else await pauseLive(tx, versionId, proof);
  const bots = await tx.bot.findMany({
    where: { OR: [{ draftVersionId: versionId }, { liveVersionId: versionId }] },
    select: { id: true, userId: true },
  });
  for (const { id, userId } of bots) await notify(tx, { type: 'bot_changed', botId: id, userId });
}

async function liveBy(tx: Tx, liveVersionId: string, { engineVersion }: Proof): Promise<void> {
  const data = { liveEngineVersion: engineVersion };
  await tx.bot.updateMany({ where: { liveVersionId }, data });
}

async function pauseLive(tx: Tx, versionId: string, { engineVersion }: Proof): Promise<void> {
  const paused = await tx.bot.updateManyAndReturn({
    where: { liveVersionId: versionId, state: 'LIVE' },
    data: { state: 'PAUSED' },
    select: { id: true },
  });
  for (const { id } of paused) {
    await recordAuditEvent(
      tx,
      { actor: null, origin: null },
      {
        type: 'bot.paused',
        targetType: 'bot',
        targetId: id,
        before: { state: 'LIVE' },
        after: { state: 'PAUSED', versionId, engineVersion },
      },
    );
  }
}
