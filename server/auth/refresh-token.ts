import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a login lives without being used. */
export const REFRESH_TOKEN_MS = 30 * DAY_MS;

/**
 * How long after its rotation a token may come again and leave the others alone: two tabs that wake
 * up together both send the same one.
 */
export const SIBLING_WINDOW_MS = 20_000;

/** A new secret for the browser or program. The database keeps only its hash. */
export function createRefreshToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
