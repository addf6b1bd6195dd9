import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import { openSecrets } from '#server/domain/bot-secrets/sealed-secrets.ts';
import { readStoredSpec } from '#server/domain/bots/read-stored-spec.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Reader } from '#server/domain/db/in-transaction.ts';
import type { HttpCall } from '#server/runtime/effects.ts';
import { startSession } from '#server/runtime/start-session.ts';
import type { Services, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import type { SecretBox } from '#server/shared/secret-box.ts';
import type { SecretLookup } from '#server/web-service/call-headers.ts';
import type { CallWebService, WebServiceAnswer } from '#server/web-service/call-web-service.ts';
import { carryOut } from './carry-out.ts';
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
  /** Opens the secrets that calls need. */
  readonly box: SecretBox;
  readonly callWebService: (call: HttpCall, secrets: SecretLookup) => Promise<WebServiceAnswer>;
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
export function createSimulations(deps: SimulationsDeps): Services['simulations'] {
  const { db, clock, box, callWebService } = deps;
  const { prisma } = db;

  /** Makes the calls of a bot with its secrets. No transaction may be open: a call takes seconds. */
  function callsOf(botId: string): CallWebService {
    let secrets: Promise<SecretLookup> | undefined;
    return async (call) => {
      secrets ??= openSecrets(prisma, box, botId);
      return callWebService(call, await secrets);
    };
  }

  return {
    async start(viewer, botId, input) {
      requireApproved(viewer);
      const { language = viewer.locale } = parseInput(startSimulationInputSchema, input);
      const version = await findShownVersion(prisma, viewer, botId);
      const spec = readStoredSpec(version.spec);
      const customer = { id: viewer.id, firstName: firstNameOf(viewer) };
      const session = startSession(spec, customer, { language });
      const now = clock();
      const state = { session, lines: [], clockOffsetMinutes: 0, playedUntil: now };
      const begin = { type: 'command', command: 'start' } as const;
      const played = await carryOut(playSimulation(spec, state, begin, now), callsOf(botId));
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
      const skipped = event.type === 'advance' ? event.minutes : 0;
      if (stored.state.clockOffsetMinutes + skipped > MAX_CLOCK_OFFSET_MINUTES) {
        throw new AppError('simulation/invalid-event');
      }
      const now = clock();
      const play = playSimulation(stored.spec, stored.state, event, now);
      const played = await carryOut(play, callsOf(stored.botId));
      return toSimulationView(await updateSimulation(db, stored, played), now);
    },
  };
}
