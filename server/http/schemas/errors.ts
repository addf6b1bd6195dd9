import { z } from 'zod';
import { errorCodes } from '#server/shared/error-codes.ts';

const error = z.strictObject({
  code: z.enum(Object.keys(errorCodes)).describe('Stable.'),
  message: z.string().describe('A sentence in the language of the account or `Accept-Language`.'),
  retryable: z.boolean().describe('The same call may work later.'),
  requestId: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});

/** The body of every answer that is not a success. */
export const errorSchema = z.strictObject({ error });

const part = z.strictObject({
  code: z.string().describe('Stable.'),
  pointer: z.string().describe('JSON pointer into the spec.'),
  blockId: z.string().nullable(),
  step: z.string().nullable().describe('The words of the step there.'),
});

/** All that keeps a spec from becoming a bot; sentences are in the language of the account. */
const invalidSpecDetailsSchema = z.strictObject({
  problems: z
    .array(part.extend({ message: z.string() }))
    .describe('Why it is no spec, at most 100.'),
  violations: z
    .array(
      part.extend({
        severity: z.enum(['error', 'warning']),
        class: z
          .enum(['auto', 'model', 'owner'])
          .describe('Who can mend it: code, whoever wrote the spec, only the owner of the bot.'),
        sentence: z.string(),
        hint: z.string(),
      }),
    )
    .describe('What its proof found, at most 500 of `violationCount`.'),
  violationCount: z.int(),
  failedStories: z.array(
    z.strictObject({
      storyId: z.string(),
      title: z.string(),
      turn: z.int().describe('From 1.'),
      expected: z.string(),
      said: z.string(),
    }),
  ),
});

/** The body of `bot/invalid-spec`. */
export const invalidSpecErrorSchema = z.strictObject({
  error: error.extend({ details: invalidSpecDetailsSchema }),
});
