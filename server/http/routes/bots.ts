import { defineRoute } from '#server/http/define-route.ts';
import { botListSchema, botSchema } from '#server/http/schemas/bots.ts';
import { idParamsSchema } from '#server/http/schemas/shared.ts';

export const botRoutes = [
  defineRoute({
    method: 'get',
    path: '/bots',
    tag: 'Bots',
    summary: 'All bots of the account, newest first.',
    access: 'approved',
    status: 200,
    input: {},
    response: botListSchema,
    handle: async ({ services, viewer }) => ({ rows: await services.bots.list(viewer) }),
  }),
  defineRoute({
    method: 'get',
    path: '/bots/{id}',
    tag: 'Bots',
    summary: 'A bot: its shown version with the whole spec and its proof.',
    access: 'approved',
    status: 200,
    input: { params: idParamsSchema },
    response: botSchema,
    handle: ({ services, viewer, input }) => services.bots.get(viewer, input.params.id),
  }),
];
