import { z } from 'zod';
import { secretInputSchema } from '#server/domain/bot-secrets/secret-input.ts';
import { momentSchema } from './shared.ts';

const botSecretSchema = z.strictObject({
  name: z.string(),
  isNeeded: z.boolean().describe('The shown version asks a web service with it.'),
  set: z
    .strictObject({
      lastFour: z.string().describe('Empty for a short value.'),
      updatedAt: momentSchema,
    })
    .nullable()
    .describe('Null when it must be set. The value itself is never given.'),
});

export const botSecretListSchema = z.strictObject({ rows: z.array(botSecretSchema).readonly() });

export const setBotSecretBodySchema = secretInputSchema;
export const botSecretQuerySchema = z.strictObject({ name: z.string().max(200) });
