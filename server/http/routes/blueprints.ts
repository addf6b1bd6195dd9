import { definePublicRoute } from '#server/http/define-route.ts';
import { localeOf } from '#server/http/request-locale.ts';
import { blueprintListSchema, blueprintSchema } from '#server/http/schemas/bots.ts';
import { idParamsSchema } from '#server/http/schemas/shared.ts';

export const blueprintRoutes = [
  definePublicRoute({
    method: 'get',
    path: '/blueprints',
    tag: 'Templates',
    summary: 'The gallery of templates.',
    status: 200,
    input: {},
    response: blueprintListSchema,
    handle: async ({ services }) => ({ rows: services.blueprints.list() }),
  }),
  definePublicRoute({
    method: 'get',
    path: '/blueprints/{id}',
    tag: 'Templates',
    summary: 'A template with its whole spec and an example conversation.',
    status: 200,
    input: { params: idParamsSchema },
    response: blueprintSchema,
    handle: async ({ services, input, request }) =>
      services.blueprints.get(input.params.id, localeOf(request)),
  }),
];
