import type { Db } from '#server/domain/db/create-db.ts';
import { appointmentSpec } from './appointment-spec.ts';
import { createSpecBot, type SpecBotWish } from './create-spec-bot.ts';

/** A bot of this user with {@link appointmentSpec} and its real proof. @returns the bot's id */
export function createAppointmentBot(
  db: Pick<Db, 'prisma'>,
  userId: string,
  wish: SpecBotWish = {},
): Promise<string> {
  return createSpecBot(db, userId, appointmentSpec, wish);
}
