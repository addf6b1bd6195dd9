import { defineRoute } from '#server/http/define-route.ts';
import { changeMeBodySchema, viewerSchema } from '#server/http/schemas/account.ts';

export const meRoutes = [
  defineRoute({
    method: 'get',
    path: '/me',
    tag: 'Account',
    summary: 'Who the token speaks for, and whether the account is approved.',
    access: 'viewer',
    status: 200,
    input: {},
    response: viewerSchema,
    handle: async ({ viewer }) => viewer,
  }),
  defineRoute({
    method: 'patch',
    path: '/me',
    tag: 'Account',
    summary: 'Change the language of the account.',
    access: 'viewer',
    status: 200,
    input: { body: changeMeBodySchema },
    response: viewerSchema,
    handle: ({ services, viewer, input }) => services.accounts.changeLocale(viewer, input.body),
  }),
];
