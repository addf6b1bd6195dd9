import type { Log } from '#server/config/log.ts';
import { forgetExpiredLogins } from '#server/domain/accounts/forget-expired-logins.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import type { Clock } from '#server/shared/clock.ts';
import type { JobHandler } from '../job-handler.ts';

/** Keeps the table of logins from growing for ever. */
export function createForgetExpiredLoginsHandler({
  db,
  clock,
  log,
}: {
  readonly db: Pick<Db, 'prisma'>;
  readonly clock: Clock;
  readonly log: Log;
}): JobHandler<'forget_expired_logins'> {
  return async () => {
    const removed = await forgetExpiredLogins(db, clock());
    if (removed > 0) log.info({ removed }, 'expired refresh tokens were removed');
  };
}
