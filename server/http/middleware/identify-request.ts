import type { RequestHandler } from 'express';
import { requestState } from '#server/http/request-state.ts';

/** Gives every request an id that the caller, the log and the audit share. */
export const identifyRequest: RequestHandler = (request, response, next) => {
  response.setHeader('X-Request-Id', requestState(request).requestId);
  next();
};
