import { z } from 'zod';
import * as answers from '#server/bot-spec/answers.ts';
import * as blocks from '#server/bot-spec/blocks.ts';
import * as collections from '#server/bot-spec/collections.ts';
import * as conditions from '#server/bot-spec/conditions.ts';
import * as flows from '#server/bot-spec/flows.ts';
import * as httpBlock from '#server/bot-spec/http-block.ts';
import * as moments from '#server/bot-spec/moments.ts';
import * as spec from '#server/bot-spec/spec.ts';
import * as variables from '#server/bot-spec/variables.ts';
import { createDocComments, type DocComments } from './doc-comments.ts';
import { fieldTable, type NamedSchema } from './field-table.ts';

const MODULES: Readonly<Record<string, object>> = {
  'server/bot-spec/answers.ts': answers,
  'server/bot-spec/blocks.ts': blocks,
  'server/bot-spec/collections.ts': collections,
  'server/bot-spec/conditions.ts': conditions,
  'server/bot-spec/flows.ts': flows,
  'server/bot-spec/http-block.ts': httpBlock,
  'server/bot-spec/moments.ts': moments,
  'server/bot-spec/spec.ts': spec,
  'server/bot-spec/variables.ts': variables,
};

/** Schemas that have a section of their own, by the words that lead there. */
const LINKS: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [answers.answerSchema, '[answer](#answers)'],
  [blocks.blockSchema, '[block](#blocks)'],
  [collections.collectionSchema, '[collection](#collections)'],
  [collections.scheduleSchema, '[schedule](#schedules)'],
  [collections.knowledgeEntrySchema, '[entry](#knowledge)'],
  [conditions.conditionBranchSchema, '[branch](#conditions)'],
  [conditions.assignmentSchema, '[assignment](#assignments)'],
  [flows.flowSchema, '[flow](#flows-and-triggers)'],
  [flows.triggerSchema, '[trigger](#flows-and-triggers)'],
  [flows.storySchema, '[story](#stories)'],
  [flows.customerTurnSchema, '[turn](#turns)'],
  [flows.expectationSchema, '[expectation](#expectations)'],
  [moments.momentSchema, '[moment](#moments)'],
  [variables.variableSchema, '[variable](#variables)'],
]);

/** Writes what the sources say of a schema: its doc comment, and the table of its members. */
export interface SchemaWriter {
  readonly comments: DocComments;
  /** The doc comment of a schema. */
  about(schema: z.ZodType): string;
  /** The table of its members, without those that are told elsewhere; empty when there is none. */
  table(schema: z.ZodType, without?: readonly string[]): string;
}

export function createSchemaWriter(): SchemaWriter {
  const comments = createDocComments(Object.keys(MODULES));
  const named = (schema: z.ZodType): NamedSchema => {
    for (const [file, module] of Object.entries(MODULES)) {
      const entry = Object.entries(module).find(([, value]) => value === schema);
      if (entry) return { file, name: entry[0], schema };
    }
    throw new Error('a schema of the reference is not exported');
  };
  return {
    comments,
    about(schema) {
      const { file, name } = named(schema);
      return comments.ofConstant(file, name);
    },
    table: (schema, without = []) => fieldTable(named(schema), { comments, links: LINKS, without }),
  };
}

/** The value of the member by which the alternatives of a union are told apart. */
export function discriminatorOf(schema: z.ZodType, member: string): string {
  const value = schema instanceof z.ZodObject ? schema.shape[member] : undefined;
  if (value instanceof z.ZodLiteral) return String(value.value);
  if (value instanceof z.ZodEnum) return value.options.map(String).join('`, `');
  throw new Error(`no literal ${member}`);
}
