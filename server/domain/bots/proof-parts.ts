import { z } from 'zod';

const share = z.object({ visited: z.int(), total: z.int() });

/** The parts of a proof that are stored as JSON. */
export const proofPartsSchema = z.object({
  coverage: z.object({ blocks: share, branches: share, steps: z.int(), deepestPath: z.int() }),
  violations: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      class: z.enum(['auto', 'model', 'owner']),
      blockId: z.string().nullable(),
      pointer: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
    }),
  ),
  stories: z.array(
    z.object({
      storyId: z.string(),
      passed: z.boolean(),
      failure: z.object({ turn: z.int(), expected: z.string(), said: z.string() }).nullable(),
    }),
  ),
  transcripts: z.array(
    z.object({
      title: z.string(),
      lines: z.array(z.object({ who: z.enum(['customer', 'bot']), text: z.string() })),
    }),
  ),
});
