import { z } from 'zod';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { textSchema } from '#server/bot-spec/text.ts';
import { loginSchema, viewerSchema } from './schemas/account.ts';
import {
  blueprintItemSchema,
  blueprintSchema,
  botListItemSchema,
  botSchema,
  proofSchema,
} from './schemas/bots.ts';
import { balanceSchema, creditEntrySchema, quoteSchema } from './schemas/credits.ts';
import { errorSchema, invalidSpecErrorSchema } from './schemas/errors.ts';
import { runSchema } from './schemas/runs.ts';
import { simulationSchema } from './schemas/simulations.ts';

export type JsonSchema = Record<string, unknown>;

/** Schemas that stand once in the document, under a name. */
const names = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  Viewer: viewerSchema,
  Login: loginSchema,
  Balance: balanceSchema,
  CreditEntry: creditEntrySchema,
  Quote: quoteSchema,
  Run: runSchema,
  BotListItem: botListItemSchema,
  Bot: botSchema,
  BotSpec: botSpecSchema,
  Proof: proofSchema,
  BlueprintItem: blueprintItemSchema,
  Blueprint: blueprintSchema,
  Text: textSchema,
  Simulation: simulationSchema,
  Error: errorSchema,
  InvalidSpecError: invalidSpecErrorSchema,
})) {
  names.add(schema, { id });
}

/** Turns zod into JSON Schema and collects the named schemas that it meets. */
export function schemaWriter() {
  const components: JsonSchema = {};
  const write = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
    const written = z.toJSONSchema(schema, {
      metadata: names,
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    });
    const text = JSON.stringify(written).replaceAll('#/$defs/', '#/components/schemas/');
    const {
      $schema: _dialect,
      $defs,
      id,
      ...rest
    } = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    Object.assign(components, $defs);
    if (typeof id !== 'string') return rest;
    components[id] = rest;
    return { $ref: `#/components/schemas/${id}` };
  };
  return { components, write };
}
