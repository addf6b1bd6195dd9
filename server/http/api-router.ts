import express, { type RequestHandler, Router } from 'express';
import { LIMITS } from '#server/config/limits.ts';
import type { Services } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import type { Route } from './define-route.ts';
import { createOpenApiDocument } from './openapi.ts';
import { allRoutes } from './routes/all-routes.ts';

/** Refuses bodies that are not JSON before they are read. @throws request/wrong-content-type */
const requireJson: RequestHandler = (request, _response, next) => {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0;
  if (hasBody && !request.is('application/json')) throw new AppError('request/wrong-content-type');
  next();
};

function readJson({ document }: Route): RequestHandler {
  const { maxBytes } = document ?? LIMITS.jsonBody;
  return express.json({ limit: maxBytes, inflate: false });
}

function serve(route: Route, services: Services): RequestHandler {
  return async (request, response) => {
    const { body, fileName } = await route.run(services, request);
    response.status(route.status);
    if (body === undefined) response.end();
    else if (fileName === null) response.json(body);
    else response.attachment(fileName).send(`${JSON.stringify(body, null, 2)}\n`);
  };
}

/** The API below `/api`: every route of the table, its own documentation, 404 for all else. */
export function apiRouter(services: Services): Router {
  const router = Router();
  const openApiDocument = createOpenApiDocument(allRoutes);
  router.use(requireJson);
  for (const route of allRoutes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    router[route.method](path, readJson(route), serve(route, services));
  }
  router.get('/openapi.json', (_request, response) => {
    response.json(openApiDocument);
  });
  router.use(() => {
    throw new AppError('request/not-found');
  });
  return router;
}
