import type { Block, BlockOf, BlockType } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import { clinicBot, pizzaBot } from './test-bots.test-data.ts';

/** What an owner may do to a bot between two versions. */
export interface Edit {
  readonly name: string;
  readonly before: () => BotSpec;
  readonly edit: (spec: BotSpec) => BotSpec;
}

export const both = (ar: string, en: string): Text => ({ ar, en });
export const pizza = (name: string, edit: Edit['edit']): Edit => ({
  name,
  before: pizzaBot,
  edit,
});
export const clinic = (name: string, edit: Edit['edit']): Edit => ({
  name,
  before: clinicBot,
  edit,
});

export function withBlock<Type extends BlockType>(
  type: Type,
  id: string,
  changes: Partial<BlockOf<Type>>,
): Edit['edit'] {
  return (spec) => ({
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.id === id && block.type === type ? { ...block, ...changes } : block,
    ),
  });
}

export const withBlocks =
  (...added: readonly Block[]): Edit['edit'] =>
  (spec) => ({ ...spec, blocks: [...spec.blocks, ...added] });

export const withoutBlocks =
  (...ids: readonly string[]): Edit['edit'] =>
  (spec) => ({ ...spec, blocks: spec.blocks.filter(({ id }) => !ids.includes(id)) });

export const all =
  (...edits: readonly Edit['edit'][]): Edit['edit'] =>
  (spec) =>
    edits.reduce((edited, edit) => edit(edited), spec);

export const onDays =
  (change: (day: BotSpec['schedules'][number]['days'][number]) => object | null): Edit['edit'] =>
  (spec) => ({
    ...spec,
    schedules: spec.schedules.map((schedule) => ({
      ...schedule,
      days: schedule.days.flatMap((day) => {
        const changes = change(day);
        return changes === null ? [] : [{ ...day, ...changes }];
      }),
    })),
  });

export const withItems =
  (change: (items: BotSpec['collections'][number]['items']) => typeof items): Edit['edit'] =>
  (spec) => ({
    ...spec,
    collections: spec.collections.map((list) => ({ ...list, items: change(list.items) })),
  });

export const welcomeWith =
  (change: (options: BlockOf<'menu'>['options']) => typeof options): Edit['edit'] =>
  (spec) => ({
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.id === 'welcome' && block.type === 'menu'
        ? { ...block, options: change(block.options) }
        : block,
    ),
  });

export const ask = (id: string, next: string, words: Text): BlockOf<'question'> => ({
  id,
  type: 'question',
  text: words,
  answer: { type: 'text' },
  variable: id,
  attempts: 3,
  next,
});

/** The bot in Arabic only: its languages, and every text that has both. */
export const withoutEnglish: Edit['edit'] = (spec) => ({
  ...spec,
  ...asObject(inArabicOnly(spec)),
  languages: ['ar'],
});

function inArabicOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inArabicOnly);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'en' || !('ar' in value));
  return Object.fromEntries(entries.map(([key, entry]) => [key, inArabicOnly(entry)]));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
