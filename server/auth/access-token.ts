import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { AppError } from '#server/shared/errors.ts';

export const ACCESS_TOKEN_SECONDS = 15 * 60;

const ISSUER = 'ai-agent-factory';
const AUDIENCE = 'ai-agent-factory/api';
const TYPE = 'at+jwt';
const ALGORITHM = 'HS256';
const MAX_CHARACTERS = 2_000;

/** Whom an access token speaks for, and of which login it is. */
export interface AccessClaims {
  readonly userId: string;
  readonly loginId: string;
}

const tokenSchema = z
  .object({
    header: z.object({ typ: z.literal(TYPE), alg: z.literal(ALGORITHM) }),
    payload: z.object({ sub: z.uuid(), sid: z.uuid(), iat: z.int(), exp: z.int() }),
  })
  .refine(({ payload }) => payload.exp - payload.iat <= ACCESS_TOKEN_SECONDS);

const inSeconds = (time: Date): number => Math.floor(time.getTime() / 1000);

/** A signed token that is good for {@link ACCESS_TOKEN_SECONDS}. */
export function issueAccessToken(secret: string, claims: AccessClaims, now: Date): string {
  const iat = inSeconds(now);
  return jwt.sign({ sid: claims.loginId, iat, exp: iat + ACCESS_TOKEN_SECONDS }, secret, {
    header: { alg: ALGORITHM, typ: TYPE },
    algorithm: ALGORITHM,
    subject: claims.userId,
    issuer: ISSUER,
    audience: AUDIENCE,
  });
}

/**
 * Checks signature, algorithm, type, issuer, audience and times.
 * @throws auth/token-expired, auth/token-invalid
 */
export function readAccessToken(secret: string, token: string, now: Date): AccessClaims {
  if (token.length > MAX_CHARACTERS) throw new AppError('auth/token-invalid');
  try {
    const { payload } = tokenSchema.parse(
      jwt.verify(token, secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        clockTimestamp: inSeconds(now),
        complete: true,
      }),
    );
    return { userId: payload.sub, loginId: payload.sid };
  } catch (error) {
    const isExpired = error instanceof jwt.TokenExpiredError;
    throw new AppError(isExpired ? 'auth/token-expired' : 'auth/token-invalid');
  }
}
