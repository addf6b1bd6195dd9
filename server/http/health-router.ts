import { Router } from 'express';
import type { Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';

interface HealthDeps {
  readonly services: Pick<Services, 'health'>;
  /** True from the signal to stop on: a balancer sends nobody here any more. */
  isDraining(): boolean;
}

/** `live`: the process answers. `ready`: it can serve, database included. */
export function healthRouter({ services, isDraining }: HealthDeps): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    if (isDraining()) throw new AppError('internal/not-ready');
    await services.health.ready();
    response.json({ status: 'ready' });
  });
  return router;
}
