import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { toBotListItem, toBotView } from './bot-view.ts';

const SHOWN = {
  draftVersion: { include: { proofs: { orderBy: { createdAt: 'desc' }, take: 1 } } },
} as const;

/** What owners may ask about their bots. */
export function createBots({ db }: { readonly db: Pick<Db, 'prisma'> }): Services['bots'] {
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
      const bot = z.uuid().safeParse(botId).success
        ? await db.prisma.bot.findFirst({
            where: { id: botId, userId: viewer.id },
            include: { ...SHOWN, runs: { orderBy: { createdAt: 'desc' }, take: 1 } },
          })
        : null;
      if (!bot?.draftVersion) throw new AppError('bot/not-found');
      return toBotView(bot, bot.draftVersion, {
        runId: bot.runs[0]?.id ?? null,
        language: viewer.locale,
      });
    },
  };
}
