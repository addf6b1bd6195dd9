import type { Role, Viewer } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { requireApproved } from './approval.ts';

/** What somebody may be allowed to do beyond their own account. */
export type Act = 'back-office.enter' | 'accounts.decide' | 'credits.adjust' | 'settings.change';

const actsOf: Record<Role, readonly Act[]> = {
  USER: [],
  ADMIN: ['back-office.enter', 'accounts.decide', 'credits.adjust'],
  OWNER: ['back-office.enter', 'accounts.decide', 'credits.adjust', 'settings.change'],
};

export function isAllowed(viewer: Pick<Viewer, 'role' | 'status'>, act: Act): boolean {
  return viewer.status === 'APPROVED' && actsOf[viewer.role].includes(act);
}

/** @throws account/* when the account is not approved, auth/forbidden when its role does not allow it */
export function requirePermission(viewer: Pick<Viewer, 'role' | 'status'>, act: Act): void {
  requireApproved(viewer);
  if (!isAllowed(viewer, act)) throw new AppError('auth/forbidden');
}
