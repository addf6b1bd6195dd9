import { z } from 'zod';
import type { SimulationInput } from '#server/services.ts';
import { languageSchema } from '#server/shared/language.ts';

/** How far one press of "later" may go: a year. */
const MAX_ADVANCE_MINUTES = 525_600;

export const startSimulationInputSchema = z.strictObject({ language: languageSchema.optional() });

const simulationEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(4096) }),
  z.strictObject({
    type: z.literal('button'),
    action: z.string().min(1).max(64),
    label: z.string().max(200),
  }),
  z.strictObject({ type: z.literal('command'), command: z.string().regex(/^\/?[a-z0-9_]{1,32}$/) }),
  z.strictObject({ type: z.literal('pay'), invoiceId: z.string().min(1).max(80) }),
  z.strictObject({
    type: z.literal('advance'),
    minutes: z.int().min(1).max(MAX_ADVANCE_MINUTES),
  }),
]) satisfies z.ZodType<SimulationInput>;

/** One thing that a person does in the simulator; `revision` is the one that they saw. */
export const simulationInputSchema = z.strictObject({
  revision: z.int().min(0).optional(),
  event: simulationEventSchema,
});
