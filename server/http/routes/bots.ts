import { z } from 'zod';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { LIMITS } from '#server/config/limits.ts';
import { defineRoute } from '#server/http/define-route.ts';
import { fileNameFor } from '#server/http/file-name-for.ts';
import { IDEMPOTENCY_HEADER, withIdempotencyKey } from '#server/http/idempotency-header.ts';
import {
  botListSchema,
  botSchema,
  createFromBlueprintBodySchema,
  importBotBodySchema,
} from '#server/http/schemas/bots.ts';
import { errorSchema, invalidSpecErrorSchema } from '#server/http/schemas/errors.ts';
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
    method: 'post',
    path: '/bots/import',
    tag: 'Bots',
    summary: 'Make a bot of a spec, as it is; free. A refusal names everything that is wrong.',
    access: 'approved',
    status: 201,
    headers: IDEMPOTENCY_HEADER,
    document: LIMITS.specBody,
    failures: { 422: z.union([invalidSpecErrorSchema, errorSchema]) },
    input: { body: importBotBodySchema },
    response: botSchema,
    handle: ({ services, viewer, origin, input, request }) =>
      services.bots.import(viewer, withIdempotencyKey(input.body, request), origin),
  }),
  defineRoute({
    method: 'post',
    path: '/bots/from-blueprint',
    tag: 'Bots',
    summary: 'Make a bot of a template, under your own name; free.',
    access: 'approved',
    status: 201,
    headers: IDEMPOTENCY_HEADER,
    input: { body: createFromBlueprintBodySchema },
    response: botSchema,
    handle: ({ services, viewer, origin, input, request }) =>
      services.bots.createFromBlueprint(viewer, withIdempotencyKey(input.body, request), origin),
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
  defineRoute({
    method: 'get',
    path: '/bots/{id}/spec',
    tag: 'Bots',
    summary: 'The spec of the shown version as a file, ready to be imported again.',
    access: 'approved',
    status: 200,
    input: { params: idParamsSchema },
    response: botSpecSchema,
    fileNameOf: ({ name, defaultLanguage }) => fileNameFor(textIn(name, defaultLanguage), 'json'),
    handle: async ({ services, viewer, input }) =>
      (await services.bots.get(viewer, input.params.id)).spec,
  }),
];
