import type { Request, RequestHandler } from 'express';
import { currentAdminFor } from '#admin/actions/actors.ts';
import { BACK_OFFICE_PATH, type BackOfficeDeps } from '#admin/back-office.ts';
import { isAllowed } from '#server/auth/permissions.ts';
import { refuseCall, refusePage } from './refusals.ts';

const isPage = (request: Request) =>
  request.method === 'GET' && !request.path.startsWith('/api/') && request.path !== '/api';

/**
 * Lets admins in and tells AdminJS who they are. Strangers are sent to the login and back; everybody
 * else learns that this is not for them.
 */
export function admitAdmins({
  viewerOf,
  originOf,
}: Pick<BackOfficeDeps, 'viewerOf' | 'originOf'>): RequestHandler {
  return (request, response, next) => {
    const viewer = viewerOf(request);
    if (!viewer) {
      if (!isPage(request)) return refuseCall(response, 'auth/required', 'en');
      const address = `${BACK_OFFICE_PATH}${request.url === '/' ? '' : request.url}`;
      return response.redirect(302, `/login?next=${encodeURIComponent(address)}`);
    }
    if (!isAllowed(viewer, 'back-office.enter')) {
      const refuse = isPage(request) ? refusePage : refuseCall;
      return refuse(response, 'auth/forbidden', viewer.locale);
    }
    // AdminJS reads who is logged in from here; there is no session behind it.
    const adminUser = currentAdminFor({ viewer, origin: originOf(request) });
    Object.assign(request, { session: { adminUser } });
    next();
  };
}
