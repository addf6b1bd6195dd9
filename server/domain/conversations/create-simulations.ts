import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import { readStoredSpec } from '#server/domain/bots/read-stored-spec.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Reader } from '#server/domain/db/in-transaction.ts';
import { startSession } from '#server/runtime/start-session.ts';
import type { Services, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import { playSimulation } from './play-simulation.ts';
import { simulationInputSchema, startSimulationInputSchema } from './simulation-input.ts';
import {
  findLatestSimulation,
  findSimulation,
  insertSimulation,
  toSimulationView,
  updateSimulation,
} from './stored-simulation.ts';

/** Ten years: dates further away stop meaning anything to a bot. */
const MAX_CLOCK_OFFSET_MINUTES = 5_256_000;

interface SimulationsDeps {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: () => Date;
}

async function findShownVersion(prisma: Reader, viewer: Viewer, botId: string) {
  const bot = z.uuid().safeParse(botId).success
    ? await prisma.bot.findFirst({
        where: { id: botId, userId: viewer.id },
        include: { draftVersion: true },
      })
    : null;
  if (!bot?.draftVersion) throw new AppError('bot/not-found');
  return bot.draftVersion;
}

/** The name by which the bot calls the person who tries it: an account has no other. */
function firstNameOf(viewer: Viewer): string {
  return viewer.email.split('@')[0] ?? viewer.email;
}

/** Conversations of owners with their own bots: the interpreter that serves customers, no channel. */
export function createSimulations({ db, clock }: SimulationsDeps): Services['simulations'] {
  const { prisma } = db;
  return {
    async start(viewer, botId, input) {
      requireApproved(viewer);
      const { language = viewer.locale } = parseInput(startSimulationInputSchema, input);
      const version = await findShownVersion(prisma, viewer, botId);
      const spec = readStoredSpec(version.spec);
      const customer = { id: viewer.id, firstName: firstNameOf(viewer) };
      const session = startSession(spec, customer, { language });
      const state = { session, lines: [], clockOffsetMinutes: 0 };
      const now = clock();
      const played = playSimulation(spec, state, { type: 'command', command: 'start' }, now);
      return toSimulationView(await insertSimulation(db, viewer, version, spec, played), now);
    },

    async get(viewer, simulationId) {
      requireApproved(viewer);
      return toSimulationView(await findSimulation(prisma, viewer, simulationId), clock());
    },

    async latest(viewer, botId) {
      requireApproved(viewer);
      const stored = await findLatestSimulation(prisma, viewer, botId);
      return stored && toSimulationView(stored, clock());
    },

    async send(viewer, simulationId, input) {
      requireApproved(viewer);
      const { event, revision } = parseInput(simulationInputSchema, input);
      const stored = await findSimulation(prisma, viewer, simulationId);
      if (revision !== undefined && revision !== stored.revision) {
        throw new AppError('simulation/stale');
      }
      const now = clock();
      const played = playSimulation(stored.spec, stored.state, event, now);
      if (played.clockOffsetMinutes > MAX_CLOCK_OFFSET_MINUTES) {
        throw new AppError('simulation/invalid-event');
      }
      return toSimulationView(await updateSimulation(db, stored, played), now);
    },
  };
}
