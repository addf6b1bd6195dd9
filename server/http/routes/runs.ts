import { startRunInputSchema } from '#server/domain/runs/run-input.ts';
import { defineRoute } from '#server/http/define-route.ts';
import { IDEMPOTENCY_HEADER, withIdempotencyKey } from '#server/http/idempotency-header.ts';
import { runSchema } from '#server/http/schemas/runs.ts';
import { idParamsSchema, pageQuerySchema, pageSchema } from '#server/http/schemas/shared.ts';

export const runRoutes = [
  defineRoute({
    method: 'post',
    path: '/runs',
    tag: 'Runs',
    summary: 'Build a bot from a description.',
    access: 'approved',
    status: 201,
    headers: IDEMPOTENCY_HEADER,
    input: { body: startRunInputSchema },
    response: runSchema,
    handle: ({ services, viewer, origin, input, request }) =>
      services.runs.start(viewer, withIdempotencyKey(input.body, request), origin),
  }),
  defineRoute({
    method: 'get',
    path: '/runs',
    tag: 'Runs',
    summary: 'Runs, newest first.',
    access: 'approved',
    status: 200,
    input: { query: pageQuerySchema },
    response: pageSchema(runSchema),
    handle: ({ services, viewer, input }) => services.runs.list(viewer, input.query),
  }),
  defineRoute({
    method: 'get',
    path: '/runs/{id}',
    tag: 'Runs',
    summary: 'A run with its stages.',
    access: 'approved',
    status: 200,
    input: { params: idParamsSchema },
    response: runSchema,
    handle: ({ services, viewer, input }) => services.runs.get(viewer, input.params.id),
  }),
];
