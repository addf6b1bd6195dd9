import type { RequestHandler } from 'express';
import type { Log } from '#server/config/log.ts';
import { requestState } from '#server/http/request-state.ts';

/** One line a request, without query, headers and body: they may hold secrets. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const { path } = request;
    response.on('close', () => {
      const state = requestState(request);
      const facts = {
        requestId: state.requestId,
        method: request.method,
        path,
        status: response.statusCode,
        durationMs: Math.round(performance.now() - startedAt),
        userId: state.viewer?.id,
        finished: response.writableFinished,
      };
      if (path.startsWith('/health/')) log.debug(facts, 'request');
      else log.info(facts, 'request');
    });
    next();
  };
}
