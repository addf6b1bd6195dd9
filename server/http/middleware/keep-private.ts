import type { RequestHandler } from 'express';

/** Hashed files of the back office, the same for everybody. */
const PUBLIC_FILES = '/admin/frontend/assets/';

/** What one person sees must not be kept by anything between them and us. */
export const keepPrivate: RequestHandler = (request, response, next) => {
  if (!request.path.startsWith(PUBLIC_FILES)) response.setHeader('Cache-Control', 'no-store');
  next();
};
