import { defineRoute } from '#server/http/define-route.ts';
import {
  botSecretListSchema,
  botSecretQuerySchema,
  setBotSecretBodySchema,
} from '#server/http/schemas/bot-secrets.ts';
import { idParamsSchema } from '#server/http/schemas/shared.ts';

const common = {
  path: '/bots/{id}/secrets',
  tag: 'Bots',
  access: 'approved',
  status: 200,
  response: botSecretListSchema,
} as const;

export const botSecretRoutes = [
  defineRoute({
    ...common,
    method: 'get',
    summary: 'The keys for web services that the bot needs or has; never their values.',
    input: { params: idParamsSchema },
    handle: async ({ services, viewer, input }) => ({
      rows: await services.botSecrets.list(viewer, input.params.id),
    }),
  }),
  defineRoute({
    ...common,
    method: 'put',
    summary: 'Set or replace a key for a web service.',
    input: { params: idParamsSchema, body: setBotSecretBodySchema },
    handle: async ({ services, viewer, origin, input }) => ({
      rows: await services.botSecrets.set(viewer, input.params.id, input.body, origin),
    }),
  }),
  defineRoute({
    ...common,
    method: 'delete',
    summary: 'Remove a key for a web service.',
    input: { params: idParamsSchema, query: botSecretQuerySchema },
    handle: async ({ services, viewer, origin, input }) => ({
      rows: await services.botSecrets.remove(viewer, input.params.id, input.query.name, origin),
    }),
  }),
];
