import type { z } from 'zod';
import { answerSchema } from '#server/bot-spec/answers.ts';
import { BLOCK_TYPES, blockSchema } from '#server/bot-spec/blocks.ts';
import {
  collectionSchema,
  knowledgeEntrySchema,
  scheduleSchema,
} from '#server/bot-spec/collections.ts';
import { assignmentSchema, conditionBranchSchema } from '#server/bot-spec/conditions.ts';
import {
  customerTurnSchema,
  expectationSchema,
  flowSchema,
  storySchema,
  triggerSchema,
} from '#server/bot-spec/flows.ts';
import { momentSchema } from '#server/bot-spec/moments.ts';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { FORMATTERS } from '#server/bot-spec/template.ts';
import { SYSTEM_VARIABLES, VARIABLE_TYPES, variableSchema } from '#server/bot-spec/variables.ts';
import { formattersFor } from '#server/proof/rules/texts.ts';
import { EXAMPLE_BOTS, exampleBlock } from './block-examples.ts';
import { compactJson } from './compact-json.ts';
import {
  FORMATTER_MEANINGS,
  OPERATION_MEANINGS,
  OPERATOR_MEANINGS,
  SYSTEM_VARIABLE_MEANINGS,
  TRIGGER_EXAMPLES,
  VARIABLE_MEANINGS,
} from './meanings.ts';
import { createSchemaWriter, discriminatorOf, type SchemaWriter } from './sections.ts';

const INTRODUCTION = `# The bot language

*Made from the schemas in \`server/bot-spec\` by \`npm run docs\`; do not edit by hand.*

A bot is data: one JSON object, its **spec**. This page lists everything that may stand in it. What a
spec must keep beyond its form (every way leads somewhere, every text is there …) is said in
[proof-codes.md](proof-codes.md). An **id** is 1–40 characters of \`a–z\`, \`0–9\`, \`_\` and \`-\` and begins with
a letter; the **name of a variable** is the same without \`-\`. Ids never change over edits: a comparison of
two versions and a running conversation go by them. A member that is not listed here is refused.`;

/** docs/bot-language.md, from the schemas, their doc comments and the examples. */
export function botLanguageReference(): string {
  const writer = createSchemaWriter();
  const parts = [
    INTRODUCTION,
    '## The spec',
    writer.about(botSpecSchema),
    writer.table(botSpecSchema),
    'A whole bot, which passes its proof:',
    json(EXAMPLE_BOTS.question),
    ...textSection(),
    ...variableSection(writer),
    ...answerSection(writer),
    ...dataSections(writer),
    ...flowSection(writer),
    ...blockSection(writer),
    ...conditionSections(writer),
    ...storySection(writer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function json(value: unknown): string {
  return ['```json', compactJson(value), '```'].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function textSection(): string[] {
  const rows = FORMATTERS.map((formatter) => {
    const types = VARIABLE_TYPES.filter((type) => formattersFor(type).includes(formatter));
    const all = types.length === VARIABLE_TYPES.length;
    const fits = all ? 'every type' : types.map((type) => `\`${type}\``).join(', ');
    return [`\`${formatter}\``, FORMATTER_MEANINGS[formatter], fits];
  });
  return [
    '## Texts',
    'A text stands in each language of the bot: `{ "ar": "أهلًا", "en": "Hello" }`. In it `{{name}}` shows the value of a variable and `{{name | formatter}}` shows it in a certain way. There are no expressions and no code; a value of the other writing direction is kept apart from the words around it.',
    table(['formatter', 'shows', 'for variables of the type'], rows),
  ];
}

function variableSection(writer: SchemaWriter): string[] {
  const answerTypes = answerSchema.options.map((option) => [
    `\`${discriminatorOf(option, 'type')}\``,
    writer.about(option),
  ]);
  const ownTypes = Object.entries(VARIABLE_MEANINGS).map(([type, meaning]) => [
    `\`${type}\``,
    meaning,
  ]);
  const system = Object.entries(SYSTEM_VARIABLES).map(([name, type]) => [
    `\`${name}\``,
    `\`${type}\``,
    Object.entries(SYSTEM_VARIABLE_MEANINGS).find(([known]) => known === name)?.[1] ?? '',
  ]);
  return [
    '## Variables',
    writer.about(variableSchema),
    writer.table(variableSchema),
    table(['type', 'holds'], [...answerTypes, ...ownTypes]),
    'These are there without being declared:',
    table(['variable', 'type', 'holds'], system),
  ];
}

function alternatives(
  options: readonly z.ZodType[],
  writer: SchemaWriter,
  member: string,
  level: '###' | '####',
): string[] {
  return options.flatMap((option) => [
    `${level} \`${discriminatorOf(option, member)}\``,
    writer.about(option),
    writer.table(option, [member]),
  ]);
}

function answerSection(writer: SchemaWriter): string[] {
  return [
    '## Answers',
    `${writer.about(answerSchema)} A \`question\` names one of these by its \`type\`.`,
    ...alternatives(answerSchema.options, writer, 'type', '###'),
  ];
}

function dataSections(writer: SchemaWriter): string[] {
  const sections: readonly (readonly [string, z.ZodType])[] = [
    ['Collections', collectionSchema],
    ['Schedules', scheduleSchema],
    ['Knowledge', knowledgeEntrySchema],
  ];
  return sections.flatMap(([title, schema]) => [
    `## ${title}`,
    writer.about(schema),
    writer.table(schema),
  ]);
}

function flowSection(writer: SchemaWriter): string[] {
  return [
    '## Flows and triggers',
    writer.about(flowSchema),
    writer.table(flowSchema),
    ...triggerSchema.options.flatMap((option) => {
      const type = option.shape.type.value;
      return [
        `### \`${type}\` trigger`,
        writer.about(option),
        writer.table(option, ['type']),
        json(TRIGGER_EXAMPLES[type]),
      ];
    }),
  ];
}

function blockSection(writer: SchemaWriter): string[] {
  return [
    '## Blocks',
    `${writer.about(blockSchema)} There are ${BLOCK_TYPES.length} types. Every block has an \`id\` and a \`type\`; the rest is its own. Each example is part of a bot that passes its proof.`,
    ...blockSchema.options.flatMap((option) => {
      const type = option.shape.type.value;
      return [
        `### \`${type}\``,
        writer.about(option),
        writer.table(option, ['id', 'type']),
        json(exampleBlock(type)),
      ];
    }),
    '### Moments',
    writer.about(momentSchema),
    ...alternatives(momentSchema.options, writer, 'type', '####'),
  ];
}

function conditionSections(writer: SchemaWriter): string[] {
  const rows = (meanings: Readonly<Record<string, string>>) =>
    Object.entries(meanings).map(([word, meaning]) => [`\`${word}\``, meaning]);
  return [
    '## Conditions',
    writer.about(conditionBranchSchema),
    writer.table(conditionBranchSchema),
    table(['operator', 'holds when the variable'], rows(OPERATOR_MEANINGS)),
    '## Assignments',
    writer.about(assignmentSchema),
    table(['operation', 'the variable'], rows(OPERATION_MEANINGS)),
    ...alternatives(assignmentSchema.options, writer, 'operation', '###'),
  ];
}

function storySection(writer: SchemaWriter): string[] {
  return [
    '## Stories',
    writer.about(storySchema),
    writer.table(storySchema),
    '### Turns',
    `${writer.about(customerTurnSchema)} One of:`,
    writer.table(customerTurnSchema),
    '### Expectations',
    `${writer.about(expectationSchema)} One of:`,
    writer.table(expectationSchema),
  ];
}
