import { z } from 'zod';
import { defineRoute } from '#server/http/define-route.ts';

const aiStatusSchema = z.strictObject({
  engine: z.enum(['model', 'builtin', 'none']),
  provider: z.string().nullable(),
  model: z.string().nullable(),
  configured: z.boolean(),
});

export const aiRoutes = [
  defineRoute({
    method: 'get',
    path: '/ai/status',
    tag: 'Runs',
    summary: 'Which engine builds bots here.',
    access: 'approved',
    status: 200,
    input: {},
    response: aiStatusSchema,
    handle: async ({ services }) => services.ai.status(),
  }),
];
