import { defineRoute } from '#server/http/define-route.ts';
import { balanceSchema, creditEntrySchema, quoteSchema } from '#server/http/schemas/credits.ts';
import { pageQuerySchema, pageSchema } from '#server/http/schemas/shared.ts';

export const creditRoutes = [
  defineRoute({
    method: 'get',
    path: '/credits',
    tag: 'Credits',
    summary: 'The balance of the account.',
    access: 'viewer',
    status: 200,
    input: {},
    response: balanceSchema,
    handle: ({ services, viewer }) => services.credits.balance(viewer),
  }),
  defineRoute({
    method: 'get',
    path: '/credits/entries',
    tag: 'Credits',
    summary: 'The credit history, newest first.',
    access: 'viewer',
    status: 200,
    input: { query: pageQuerySchema },
    response: pageSchema(creditEntrySchema),
    handle: ({ services, viewer, input }) => services.credits.entries(viewer, input.query),
  }),
  defineRoute({
    method: 'get',
    path: '/credits/quote',
    tag: 'Credits',
    summary: 'What a run costs: at most, and usually. A run that gives no bot costs nothing.',
    access: 'approved',
    status: 200,
    input: {},
    response: quoteSchema,
    handle: ({ services, viewer }) => services.credits.quote(viewer),
  }),
];
