import { z } from 'zod';
import { BLOCK_TYPES } from '#server/bot-spec/blocks.ts';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { textSchema } from '#server/bot-spec/text.ts';
import { createFromBlueprintInputSchema } from '#server/domain/bots/create-from-blueprint.ts';
import { idempotencyKeySchema } from '#server/domain/bots/idempotency-key.ts';
import { versionEngineSchema } from '#server/domain/bots/version-engine.ts';
import { simulationLineSchema } from '#server/domain/conversations/simulation-line.ts';
import { idSchema, momentSchema } from './shared.ts';

const violationSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  class: z.enum(['auto', 'model', 'owner']),
  blockId: z.string().nullable(),
  pointer: z.string(),
  details: z
    .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]))
    .readonly(),
});

const countSchema = z.strictObject({ visited: z.int(), total: z.int() });

const storyResultSchema = z.strictObject({
  storyId: z.string(),
  passed: z.boolean(),
  failure: z.strictObject({ turn: z.int(), expected: z.string(), said: z.string() }).nullable(),
});

const transcriptSchema = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ who: z.enum(['customer', 'bot']), text: z.string() })).readonly(),
});

export const proofSchema = z.strictObject({
  passed: z.boolean(),
  specHash: z.string(),
  engineVersion: z.string(),
  isCurrent: z
    .boolean()
    .describe('False when an older engine made it: the version is about to be proven again.'),
  violations: z.array(violationSchema).readonly(),
  coverage: z.strictObject({
    blocks: countSchema,
    branches: countSchema,
    steps: z.int(),
    deepestPath: z.int(),
  }),
  stories: z.array(storyResultSchema).readonly(),
  transcripts: z.array(transcriptSchema).readonly(),
});

const graphSchema = z.strictObject({
  nodes: z
    .array(
      z.strictObject({
        id: z.string(),
        type: z.enum(BLOCK_TYPES),
        label: z.string(),
        flowId: z.string().nullable(),
        column: z.int(),
        row: z.int(),
      }),
    )
    .readonly(),
  edges: z
    .array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        slot: z.string(),
        label: z.string(),
        back: z.boolean(),
      }),
    )
    .readonly(),
  columns: z.int(),
  rows: z.int(),
});

export const botListItemSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  state: z.enum(['DRAFT', 'LIVE', 'PAUSED', 'SUSPENDED']),
  engine: versionEngineSchema.describe('Who made the shown version.'),
  proofPassed: z.boolean(),
  createdAt: momentSchema,
});

export const botListSchema = z.strictObject({ rows: z.array(botListItemSchema).readonly() });

export const botSchema = botListItemSchema.extend({
  versionId: idSchema,
  versionNumber: z.int(),
  spec: botSpecSchema,
  variableLabels: z.record(z.string(), z.string()).readonly(),
  graph: graphSchema,
  proof: proofSchema.nullable(),
  runId: idSchema.nullable().describe('The run that made the shown version.'),
});

export const importBotBodySchema = z.strictObject({
  spec: z.unknown().describe('A bot spec of this or any older version.'),
  idempotencyKey: idempotencyKeySchema.optional(),
});

export const createFromBlueprintBodySchema = createFromBlueprintInputSchema;

export const blueprintItemSchema = z.strictObject({
  id: z.string(),
  name: textSchema,
  summary: textSchema,
  icon: z.string(),
});

export const blueprintListSchema = z.strictObject({
  rows: z.array(blueprintItemSchema).readonly(),
});

export const blueprintSchema = blueprintItemSchema.extend({
  spec: botSpecSchema,
  variableLabels: z.record(z.string(), z.string()).readonly(),
  example: z
    .strictObject({ title: z.string(), lines: z.array(simulationLineSchema).readonly() })
    .nullable()
    .describe('A conversation from the stories of the template, as it really goes.'),
});
