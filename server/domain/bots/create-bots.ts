import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Services, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { toBotListItem, toBotView } from './bot-view.ts';
import { createFromBlueprint } from './create-from-blueprint.ts';
import { importBot } from './import-bot.ts';

const SHOWN = {
  draftVersion: { include: { proofs: { orderBy: { createdAt: 'desc' }, take: 1 } } },
} as const;

interface BotsDeps {
  readonly db: Pick<Db, 'prisma'>;
}

/** What owners may ask about their bots. */
export function createBots({ db }: BotsDeps): Services['bots'] {
  return {
    async list(viewer) {
      requireApproved(viewer);
      const bots = await db.prisma.bot.findMany({
        where: { userId: viewer.id, draftVersionId: { not: null } },
        orderBy: { id: 'desc' },
        include: SHOWN,
      });
      return bots.flatMap((bot) =>
        bot.draftVersion ? [toBotListItem(bot, bot.draftVersion)] : [],
      );
    },

    async get(viewer, botId) {
      requireApproved(viewer);
      return await findBot(db, viewer, botId);
    },

    async import(viewer, input, origin) {
      return await findBot(db, viewer, await importBot(db, viewer, input, origin));
    },

    async createFromBlueprint(viewer, input, origin) {
      return await findBot(db, viewer, await createFromBlueprint(db, viewer, input, origin));
    },
  };
}

async function findBot({ prisma }: BotsDeps['db'], viewer: Viewer, botId: string) {
  const bot = z.uuid().safeParse(botId).success
    ? await prisma.bot.findFirst({
        where: { id: botId, userId: viewer.id },
        include: { ...SHOWN, runs: { orderBy: { createdAt: 'desc' }, take: 1 } },
      })
    : null;
  if (!bot?.draftVersion) throw new AppError('bot/not-found');
  return toBotView(bot, bot.draftVersion, {
    runId: bot.runs[0]?.id ?? null,
    language: viewer.locale,
  });
}
