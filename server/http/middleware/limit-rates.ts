import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { type RateLimit, rateLimits } from '#server/http/rate-limits.ts';
import { viewerOf } from '#server/http/request-state.ts';
import { AppError } from '#server/shared/errors.ts';

/** A part of a path as routers compare it: they ignore case, and pages also how it is encoded. */
function routedPart(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}

/** True when a limit counts this request. */
export function limitApplies(limit: RateLimit, method: string, path: string): boolean {
  if (limit.method !== 'any' && limit.method !== method) return false;
  if (limit.paths.length === 0) return true;
  const parts = path
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .split('/')
    .map(routedPart);
  parts.push((parts.pop() ?? '').replace(/\.data$/, ''));
  return limit.paths.some((pattern) => {
    const wanted = pattern.split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part === '*' || part === parts[index])
    );
  });
}

function callerOf(request: Request, per: RateLimit['per']): string {
  const viewer = per === 'user' ? viewerOf(request) : null;
  return viewer ? `user:${viewer.id}` : `address:${ipKeyGenerator(request.ip ?? '')}`;
}

function limiter(limit: RateLimit, factor: number): RequestHandler {
  return rateLimit({
    windowMs: limit.windowSeconds * 1000,
    limit: Math.ceil(limit.limit * factor),
    standardHeaders: 'draft-8',
    identifier: limit.name,
    legacyHeaders: false,
    keyGenerator: (request) => callerOf(request, limit.per),
    skip: (request) => !limitApplies(limit, request.method, request.path),
    // A forwarding header that nobody asked for is ignored, not complained about.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, _response, next) => next(new AppError('request/too-many')),
  });
}

/** Applies the table of rate limits. Counts live in this process. @throws request/too-many */
export function limitRates(factor: number): readonly RequestHandler[] {
  return rateLimits.map((limit) => limiter(limit, factor));
}
