import { Router } from 'express';
import { BACK_OFFICE_PATH, type BackOfficeDeps } from '#admin/back-office.ts';
import type { ResourceDefinition } from '#admin/resources/resource-definition.ts';
import type { ErrorCode } from '#server/shared/error-codes.ts';
import { refuseCall } from './refusals.ts';

const FILTER_PREFIX = 'filters.';

/** AdminJS looks a filter's column up in a plain object, where `constructor` is always found. */
function hasInheritedFilter(query: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(query).some(
    (key) => key.startsWith(FILTER_PREFIX) && key.slice(FILTER_PREFIX.length) in Object.prototype,
  );
}

/**
 * Lets through only what the back office offers: reading of known tables, and the listed actions on
 * one row. Everything else that AdminJS could do (creating, editing, deleting, by hand-made calls
 * too) is refused here, before AdminJS sees it.
 */
export function allowKnownActs(
  resources: readonly ResourceDefinition[],
  viewerOf: BackOfficeDeps['viewerOf'],
): Router {
  const known = new Map(resources.map((resource) => [resource.id, resource]));
  const router = Router();

  router.use('/api', (request, response, next) => {
    const parts = request.path.split('/').slice(1);
    const [area, resourceId = '', kind, first = '', second = ''] = parts;
    const refuse = (code: ErrorCode) =>
      refuseCall(response, code, viewerOf(request)?.locale ?? 'en');
    const isReading = request.method === 'GET';

    if (hasInheritedFilter(request.query)) return refuse('request/invalid');
    if (area === 'dashboard') return isReading ? next() : refuse('auth/forbidden');
    const resource = area === 'resources' ? known.get(resourceId) : undefined;
    if (!resource) return refuse('request/not-found');

    if (kind === 'actions' && ['list', 'search'].includes(first) && isReading) return next();
    if (kind === 'records' && second === 'show' && isReading) return next();
    const isAct = kind === 'records' && Object.hasOwn(resource.recordActions ?? {}, second);
    if (isAct && (isReading || request.method === 'POST')) return next();
    return refuse('auth/forbidden');
  });

  // Nothing is done to many rows at once.
  router.get('/resources/:resourceId/bulk/*rest', (request, response) => {
    response.redirect(302, `${BACK_OFFICE_PATH}/resources/${request.params.resourceId}`);
  });

  return router;
}
