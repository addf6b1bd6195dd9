import type { CurrentAdmin } from 'adminjs';
import type { Actor } from '#admin/back-office.ts';
import { AppError } from '#server/shared/errors.ts';

// AdminJS hands the admin of a request through to every handler as the same object, and shows it to
// the browser. What the browser must not see is kept beside it.
const actors = new WeakMap<CurrentAdmin, Actor>();

/** The admin of one request as AdminJS knows them. */
export function currentAdminFor(actor: Actor): CurrentAdmin {
  const { id, email, role, locale } = actor.viewer;
  const admin: CurrentAdmin = { id, email, role, locale };
  actors.set(admin, actor);
  return admin;
}

/** Who acts. @throws auth/required when AdminJS was reached around our door */
export function actorOf(admin: CurrentAdmin | undefined): Actor {
  const actor = admin && actors.get(admin);
  if (!actor) throw new AppError('auth/required');
  return actor;
}
