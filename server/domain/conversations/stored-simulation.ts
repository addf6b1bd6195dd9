import type { Conversation, Prisma } from '@prisma/client';
import { z } from 'zod';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { readStoredSpec } from '#server/domain/bots/read-stored-spec.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction, type Reader } from '#server/domain/db/in-transaction.ts';
import { nextScheduledStart } from '#server/runtime/scheduled-flows.ts';
import { parseSession } from '#server/runtime/session.ts';
import type { SimulationView, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { simulationLineSchema } from './simulation-line.ts';
import {
  type PlayedSimulation,
  realMoment,
  type SimulationState,
  simulationNow,
} from './simulation-state.ts';

const transcriptSchema = z.array(simulationLineSchema);

/** A simulation as it lies in the database. */
export interface StoredSimulation {
  readonly id: string;
  readonly botId: string;
  readonly revision: number;
  readonly spec: BotSpec;
  readonly state: SimulationState;
}

function toStored(row: Conversation, spec: BotSpec): StoredSimulation {
  return {
    id: row.id,
    botId: row.botId,
    revision: row.revision,
    spec,
    state: {
      session: parseSession(row.session),
      lines: transcriptSchema.parse(row.transcript),
      clockOffsetMinutes: row.clockOffsetMinutes,
      playedUntil: simulationNow(row, row.updatedAt),
    },
  };
}

/** JSON without `undefined`, as the database keeps it. */
function toJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}

/** The viewer's own simulation. @throws simulation/not-found */
export async function findSimulation(
  prisma: Reader,
  viewer: Viewer,
  simulationId: string,
): Promise<StoredSimulation> {
  const row = z.uuid().safeParse(simulationId).success
    ? await prisma.conversation.findFirst({
        where: {
          id: simulationId,
          channel: 'simulator',
          customerId: viewer.id,
          bot: { userId: viewer.id },
        },
        include: { version: true },
      })
    : null;
  if (!row) throw new AppError('simulation/not-found');
  return toStored(row, readStoredSpec(row.version.spec));
}

/** The viewer's newest simulation of the shown version of a bot of theirs. */
export async function findLatestSimulation(
  prisma: Reader,
  viewer: Viewer,
  botId: string,
): Promise<StoredSimulation | null> {
  if (!z.uuid().safeParse(botId).success) return null;
  const row = await prisma.conversation.findFirst({
    where: {
      botId,
      channel: 'simulator',
      customerId: viewer.id,
      bot: { userId: viewer.id },
      version: { draftOf: { id: botId } },
    },
    orderBy: { createdAt: 'desc' },
    include: { version: true },
  });
  return row && toStored(row, readStoredSpec(row.version.spec));
}

function rowData(played: PlayedSimulation) {
  return {
    session: toJson(played.session),
    transcript: toJson(played.lines),
    clockOffsetMinutes: played.clockOffsetMinutes,
    updatedAt: realMoment(played, played.playedUntil),
  };
}

function recordRows(botId: string, conversationId: string, played: PlayedSimulation) {
  return played.records.map(({ kind, title, fields }) => {
    return { botId, conversationId, kind, title, fields: toJson(fields), test: true };
  });
}

/** Stores a simulation that begins. */
export async function insertSimulation(
  db: Pick<Db, 'prisma'>,
  viewer: Viewer,
  version: { readonly id: string; readonly botId: string },
  spec: BotSpec,
  played: PlayedSimulation,
): Promise<StoredSimulation> {
  const { id: versionId, botId } = version;
  return inTransaction(db, async (tx) => {
    const row = await tx.conversation.create({
      data: { botId, versionId, channel: 'simulator', customerId: viewer.id, ...rowData(played) },
    });
    await tx.record.createMany({ data: recordRows(botId, row.id, played) });
    return { id: row.id, botId, revision: row.revision, spec, state: played };
  });
}

/**
 * Stores what an input made of a simulation, with the records of its step.
 * @throws simulation/stale when another input was faster; nothing is stored then
 */
export async function updateSimulation(
  db: Pick<Db, 'prisma'>,
  before: StoredSimulation,
  played: PlayedSimulation,
): Promise<StoredSimulation> {
  const { id, botId, revision, spec } = before;
  await inTransaction(db, async (tx) => {
    const { count } = await tx.conversation.updateMany({
      where: { id, revision },
      data: { ...rowData(played), revision: revision + 1 },
    });
    if (count === 0) throw new AppError('simulation/stale');
    if (played.deletesData) await tx.record.deleteMany({ where: { conversationId: id } });
    await tx.record.createMany({ data: recordRows(botId, id, played) });
  });
  return { id, botId, revision: revision + 1, spec, state: played };
}

export function toSimulationView(stored: StoredSimulation, realNow: Date): SimulationView {
  const { session, lines } = stored.state;
  const now = simulationNow(stored.state, realNow);
  const scheduled = session.flowId === null ? null : nextScheduledStart(stored.spec, now);
  const pending = [
    ...session.timers,
    ...(scheduled ? [{ id: scheduled.flowId, at: scheduled.at }] : []),
  ];
  return {
    id: stored.id,
    botId: stored.botId,
    language: session.language,
    revision: stored.revision,
    now: now.toISOString(),
    lines,
    variables: session.variables,
    currentBlockId: session.waiting?.blockId ?? session.handedOff?.blockId ?? null,
    pendingTimers: pending.map(({ id, at }) => ({ id, at: new Date(at).toISOString() })),
  };
}
