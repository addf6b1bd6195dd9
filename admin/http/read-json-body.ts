import express, { type RequestHandler, Router } from 'express';
import { AppError } from '#server/shared/errors.ts';

const BODY_LIMIT = '64kb';

/**
 * Reads a JSON body and nothing else, and marks the request as read, so that AdminJS's own reader
 * (which takes uploads and writes them to disk) stays idle. A form that another site posts has
 * another content type and ends here. @throws request/invalid
 */
export function readJsonBody(): Router {
  const markAsRead: RequestHandler = (request, _response, next) => {
    const fields: unknown = request.method === 'POST' ? request.body : {};
    Object.assign(request, { fields, files: {}, express_formidable: { parsed: true } });
    next();
  };
  const requireJson: RequestHandler = (request, _response, next) => {
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    if (hasBody && !request.is('application/json')) throw new AppError('request/not-json');
    next();
  };
  return Router().use(requireJson, express.json({ limit: BODY_LIMIT }), markAsRead);
}
