import { z } from 'zod';
import { definePublicRoute } from '#server/http/define-route.ts';
import {
  logInBodySchema,
  loginSchema,
  refreshTokenBodySchema,
  registerBodySchema,
} from '#server/http/schemas/account.ts';

/** Programs log in here: tokens come in the answer and no cookie is set. */
export const authRoutes = [
  definePublicRoute({
    method: 'post',
    path: '/auth/register',
    tag: 'Account',
    summary: 'Ask for an account. It waits for approval; the tokens work at once.',
    status: 201,
    input: { body: registerBodySchema },
    response: loginSchema,
    handle: ({ services, input, origin }) => services.accounts.register(input.body, origin),
  }),
  definePublicRoute({
    method: 'post',
    path: '/auth/login',
    tag: 'Account',
    summary: 'Log in with e-mail and password.',
    status: 200,
    input: { body: logInBodySchema },
    response: loginSchema,
    handle: ({ services, input, origin }) => services.accounts.logIn(input.body, origin),
  }),
  definePublicRoute({
    method: 'post',
    path: '/auth/refresh',
    tag: 'Account',
    summary: 'Change a refresh token for new tokens.',
    status: 200,
    input: { body: refreshTokenBodySchema },
    response: loginSchema,
    handle: ({ services, input, origin }) =>
      services.accounts.refresh(input.body.refreshToken, origin),
  }),
  definePublicRoute({
    method: 'post',
    path: '/auth/logout',
    tag: 'Account',
    summary: 'End the login that a refresh token belongs to.',
    status: 204,
    input: { body: refreshTokenBodySchema },
    response: z.void(),
    handle: ({ services, input }) => services.accounts.logOut(input.body.refreshToken),
  }),
];
