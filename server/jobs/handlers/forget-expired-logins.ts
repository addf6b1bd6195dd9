import { forgetExpiredLogins } from '#server/domain/accounts/forget-expired-logins.ts';
import type { HandlerDeps, JobHandler } from '../job-handler.ts';

/** Keeps the table of logins from growing for ever. */
export function createForgetExpiredLoginsHandler({
  db,
  clock,
  log,
}: HandlerDeps): JobHandler<'forget_expired_logins'> {
  return async () => {
    const removed = await forgetExpiredLogins(db, clock());
    if (removed > 0) log.info({ removed }, 'expired refresh tokens were removed');
  };
}
