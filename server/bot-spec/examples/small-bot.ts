import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';

/** A bot of a few blocks that begins at the first one; anything else can be replaced. */
export function smallBot(blocks: readonly Block[], changes: Partial<BotSpec> = {}): BotSpec {
  return {
    specVersion: 2,
    name: { ar: 'بوت', en: 'Bot' },
    description: { ar: 'بوت صغير', en: 'A small bot' },
    persona: '',
    languages: ['ar', 'en'],
    defaultLanguage: 'en',
    timeZone: 'Africa/Cairo',
    currency: 'EGP',
    variables: [],
    knowledge: [],
    collections: [],
    schedules: [],
    flows: [
      {
        id: 'main',
        name: { ar: 'البداية', en: 'Start' },
        triggers: [{ type: 'start' }],
        start: blocks[0]?.id ?? 'none',
      },
    ],
    blocks: [...blocks],
    stories: [],
    ...changes,
  };
}

/** The same text in both languages. */
export function same(text: string): { ar: string; en: string } {
  return { ar: text, en: text };
}
