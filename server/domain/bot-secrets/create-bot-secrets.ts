import { z } from 'zod';
import { requireApproved } from '#server/auth/approval.ts';
import { secretNamesOf } from '#server/bot-spec/secret-names.ts';
import { recordAuditEvent } from '#server/domain/audit/record-audit-event.ts';
import { readStoredSpec } from '#server/domain/bots/read-stored-spec.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { inTransaction, type Reader } from '#server/domain/db/in-transaction.ts';
import type { BotSecretView, Services, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import type { SecretBox } from '#server/shared/secret-box.ts';
import { placeOf } from './sealed-secrets.ts';
import { readSecretInput } from './secret-input.ts';

const MAX_SECRETS = 50;

interface BotSecretsParts {
  readonly db: Pick<Db, 'prisma'>;
  readonly box: SecretBox;
}

/** The viewer's own bot. @throws account/not-approved and the like, bot/not-found */
async function findOwnBot(prisma: Reader, viewer: Viewer, botId: string) {
  requireApproved(viewer);
  const bot = z.uuid().safeParse(botId).success
    ? await prisma.bot.findFirst({
        where: { id: botId, userId: viewer.id },
        include: { draftVersion: true, secrets: true },
      })
    : null;
  if (!bot?.draftVersion) throw new AppError('bot/not-found');
  return { id: bot.id, spec: readStoredSpec(bot.draftVersion.spec), secrets: bot.secrets };
}

/** The keys of bots for web services. Values go in sealed and are shown to nobody. */
export function createBotSecrets({ db, box }: BotSecretsParts): Services['botSecrets'] {
  async function list(viewer: Viewer, botId: string): Promise<readonly BotSecretView[]> {
    const { id, spec, secrets } = await findOwnBot(db.prisma, viewer, botId);
    const needed = secretNamesOf(spec);
    const names = [...new Set([...needed, ...secrets.map(({ name }) => name)])].sort();
    return names.map((name) => {
      const row = secrets.find((candidate) => candidate.name === name);
      const opens = row && box.open(row.sealedValue, placeOf(id, name)) !== null;
      return {
        name,
        isNeeded: needed.includes(name),
        set: opens ? { lastFour: row.lastFour, updatedAt: row.updatedAt.toISOString() } : null,
      };
    });
  }

  return {
    list,

    async set(viewer, botId, input, origin) {
      const { name, value, lastFour } = readSecretInput(input);
      await inTransaction(db, async (tx) => {
        const { id, secrets } = await findOwnBot(tx, viewer, botId);
        const isSet = secrets.some((secret) => secret.name === name);
        if (!isSet && secrets.length >= MAX_SECRETS) {
          throw new AppError('secret/too-many', { max: MAX_SECRETS });
        }
        const sealed = { sealedValue: box.seal(value, placeOf(id, name)), lastFour };
        await tx.botSecret.upsert({
          where: { botId_name: { botId: id, name } },
          create: { botId: id, name, ...sealed },
          update: sealed,
        });
        await recordAuditEvent(
          tx,
          { actor: viewer, origin },
          {
            type: 'bot_secret.set',
            targetType: 'bot',
            targetId: id,
            before: { name, isSet },
            after: { name, isSet: true },
          },
        );
      });
      return list(viewer, botId);
    },

    async remove(viewer, botId, name, origin) {
      await inTransaction(db, async (tx) => {
        const { id } = await findOwnBot(tx, viewer, botId);
        const { count } = await tx.botSecret.deleteMany({ where: { botId: id, name } });
        if (count === 0) throw new AppError('secret/not-found');
        await recordAuditEvent(
          tx,
          { actor: viewer, origin },
          {
            type: 'bot_secret.removed',
            targetType: 'bot',
            targetId: id,
            before: { name, isSet: true },
            after: { name, isSet: false },
          },
        );
      });
      return list(viewer, botId);
    },
  };
}
