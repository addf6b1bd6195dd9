import { z } from 'zod';
import {
  simulationInputSchema,
  startSimulationInputSchema,
} from '#server/domain/conversations/simulation-input.ts';
import { simulationLineSchema } from '#server/domain/conversations/simulation-line.ts';
import { languageSchema } from '#server/shared/language.ts';
import { idSchema, momentSchema } from './shared.ts';

export const simulationSchema = z.strictObject({
  id: idSchema,
  botId: idSchema,
  language: languageSchema,
  revision: z.int().describe('Rises with every event; send it back to be told of other hands.'),
  now: momentSchema.describe("The simulation's clock: real time plus what was skipped."),
  lines: z.array(simulationLineSchema).readonly(),
  variables: z.record(z.string(), z.unknown()).readonly(),
  currentBlockId: z.string().nullable(),
  pendingTimers: z.array(z.strictObject({ id: z.string(), at: momentSchema })).readonly(),
});

export const startSimulationBodySchema = startSimulationInputSchema;
export const simulationEventBodySchema = simulationInputSchema;
