import { redirect } from '@remix-run/node';
import type { Viewer } from '#server/services.ts';
import type { PageContext } from '#web/context.ts';

/** The logged-in person. @throws a redirect to the login page that leads back here afterwards */
export function requireViewer(context: PageContext, request: Request): Viewer {
  if (context.viewer) return context.viewer;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/login?next=${encodeURIComponent(pathname + search)}`);
}

/** A logged-in person who may use the product. @throws a redirect to /login or /pending */
export function requireApproved(context: PageContext, request: Request): Viewer {
  const viewer = requireViewer(context, request);
  if (viewer.status !== 'APPROVED') throw redirect('/pending');
  return viewer;
}
