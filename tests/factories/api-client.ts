import { z } from 'zod';
import type { Services, Viewer } from '#server/services.ts';
import { TEST_PASSWORD } from './create-user.ts';
import { testOrigin } from './origin.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** The error's code, null for a success. */
  readonly code: string | null;
}

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string().min(1),
    retryable: z.boolean(),
    requestId: z.uuid(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
});

/** Asks the API as a program would. */
export async function callApi(
  url: string,
  path: string,
  wish: ApiRequest = {},
): Promise<ApiAnswer> {
  const hasBody = wish.rawBody !== undefined || wish.body !== undefined;
  const response = await fetch(`${url}${path}`, {
    method: wish.method ?? (hasBody ? 'POST' : 'GET'),
    headers: { ...(hasBody && { 'content-type': 'application/json' }), ...wish.headers },
    ...(hasBody && { body: wish.rawBody ?? JSON.stringify(wish.body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  const body: unknown = text ? JSON.parse(text) : null;
  const error = response.status >= 400 ? errorSchema.parse(body).error : null;
  return { status: response.status, headers: response.headers, body, code: error?.code ?? null };
}

/** A header with which a user of {@link createUser} is logged in. */
export async function bearerOf(
  services: Services,
  viewer: Viewer,
): Promise<{ authorization: string }> {
  const login = await services.accounts.logIn(
    { email: viewer.email, password: TEST_PASSWORD },
    testOrigin,
  );
  return { authorization: `Bearer ${login.tokens.accessToken}` };
}
