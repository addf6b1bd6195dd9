import type { Block, BlockOf } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { isolate } from '#server/runtime/isolate.ts';
import type { Language } from '#server/shared/language.ts';
import { counted } from './counted.ts';
import { findLandmarks, type Landmarks } from './landmarks.ts';
import { momentWords } from './moment-words.ts';
import { quoted, quotedText, quotedTitle, type Reading } from './readable.ts';
import { say } from './say.ts';
import { knownValue, valuesWords } from './value-words.ts';
import { webHost } from './web-host.ts';

/** What sentences call the blocks of one bot. */
export interface BlockWords extends Reading {
  readonly landmarks: Landmarks;
  /** What the block does, the bot being the subject: `asks for the phone number`. */
  does(block: Block | undefined): string;
  /** The same in fewer words, for where the block is seen among the others. */
  brief(block: Block): string;
  /** What the block is, as a thing to speak about: `the phone number`, `the greeting`. */
  thing(block: Block | undefined): string;
}

/** Names for all blocks of a bot. Two that would be called the same are called by their texts. */
export function createBlockWords(spec: BotSpec, language: Language): BlockWords {
  const reading = { spec, language };
  const landmarks = findLandmarks(spec);
  const shortThing = (block: Block) => thingOf(block, reading, landmarks);
  const uses = new Map<string, number>();
  for (const block of spec.blocks) {
    const thing = shortThing(block);
    uses.set(thing, (uses.get(thing) ?? 0) + 1);
  }
  const isTaken = (block: Block) => (uses.get(shortThing(block)) ?? 0) > 1;
  const titled = (words: string, block: Block) => {
    const text = titleOf(block, reading);
    return text === undefined ? words : say('titled', language, { words, text });
  };
  return {
    ...reading,
    landmarks,
    does(block) {
      if (!block) return say('does_nothing', language);
      if (!isTaken(block)) return doesOf(block, reading, landmarks);
      if (block.type === 'question') {
        return say('does_question', language, { text: quotedText(block.text, reading) });
      }
      const does = doesOf(block, reading, landmarks);
      return block.type === 'collection' ? titled(does, block) : does;
    },
    brief: (block) => doesOf(block, reading, landmarks),
    thing(block) {
      if (!block) return say('thing_nothing', language);
      if (!isTaken(block)) return shortThing(block);
      if (block.type === 'question') return longQuestion(block, reading);
      return titled(shortThing(block), block);
    },
  };
}

/** What tells a block from others of its name, where anything does. */
function titleOf(block: Block, reading: Reading): string | undefined {
  if (block.type === 'record') return quotedTitle(block.title, reading);
  if (block.type === 'wait') return momentWords(block, reading);
  return 'text' in block && block.text ? quotedTitle(block.text, reading) : undefined;
}

function longQuestion(block: BlockOf<'question'>, reading: Reading): string {
  return say('thing_question', reading.language, { text: quotedText(block.text, reading) });
}

function recordWords({ kind }: BlockOf<'record'>, language: Language): string {
  return say(`record_${kind}`, language);
}

function thingOf(block: Block, reading: Reading, landmarks: Landmarks): string {
  const { language } = reading;
  if (landmarks.greeting === block.id) return say('thing_greet', language);
  if (landmarks.mainMenu === block.id) return say('thing_main_menu', language);
  switch (block.type) {
    case 'message':
      return say('thing_message', language, { text: quotedTitle(block.text, reading) });
    case 'question':
      return knownValue(block.variable, language) ?? longQuestion(block, reading);
    case 'collection':
      return say(`thing_${block.mode}`, language, { collection: collectionWords(block, reading) });
    case 'wait':
      return say(block.mode === 'pause' ? 'thing_pause' : 'thing_reminder', language);
    case 'end':
      if (!block.text) return say('thing_end_silent', language);
      return say('thing_end', language, { text: quotedTitle(block.text, reading) });
    default:
      return say(`thing_${block.type}`, language, valuesOf(block, reading));
  }
}

function doesOf(block: Block, reading: Reading, landmarks: Landmarks): string {
  const { language } = reading;
  if (landmarks.mainMenu === block.id) return say('does_main_menu', language);
  switch (block.type) {
    case 'message': {
      const key = landmarks.greeting === block.id ? 'does_greet' : 'does_message';
      return say(key, language, valuesOf(block, reading));
    }
    case 'question': {
      const value = knownValue(block.variable, language);
      if (value !== undefined) return say('does_question_known', language, { value });
      return say('does_question', language, { text: quotedText(block.text, reading) });
    }
    case 'collection':
      return say(`does_${block.mode}`, language, { collection: collectionWords(block, reading) });
    case 'record':
      return say(
        block.notify ? 'does_record_notify' : 'does_record',
        language,
        valuesOf(block, reading),
      );
    case 'wait': {
      const moment = momentWords(block, reading);
      return say(block.mode === 'pause' ? 'does_pause' : 'does_reminder', language, { moment });
    }
    case 'payment':
      return say(
        typeof block.stars === 'number' ? 'does_payment' : 'does_payment_computed',
        language,
        valuesOf(block, reading),
      );
    case 'end':
      if (!block.text) return say('does_end_silent', language);
      return say('does_end', language, { text: quotedText(block.text, reading) });
    default:
      return say(`does_${block.type}`, language, valuesOf(block, reading));
  }
}

/** What the words for a block are filled with. */
function valuesOf(block: Block, reading: Reading): Readonly<Record<string, string>> {
  const { spec, language } = reading;
  switch (block.type) {
    case 'message':
      return { text: quotedText(block.text, reading) };
    case 'menu':
      return { text: quotedTitle(block.text, reading) };
    case 'condition': {
      const tested = block.branches.flatMap(({ tests }) => tests.map(({ variable }) => variable));
      return { values: valuesWords(tested, reading) };
    }
    case 'set': {
      const changed = block.assignments.map(({ variable }) => variable);
      return { values: valuesWords(changed, reading) };
    }
    case 'record':
      return { record: recordWords(block, language) };
    case 'http':
      return { host: isolate(webHost(block.url), language) };
    case 'payment':
      return {
        title: quotedText(block.title, reading),
        stars: typeof block.stars === 'number' ? counted(block.stars, 'stars', language) : '',
      };
    case 'jump': {
      const flow = spec.flows.find(({ id }) => id === block.flow);
      return { flow: flow ? quotedText(flow.name, reading) : say('thing_nothing', language) };
    }
    default:
      return {};
  }
}

function collectionWords({ collection: wanted }: BlockOf<'collection'>, reading: Reading): string {
  const collection = reading.spec.collections.find(({ id }) => id === wanted);
  return collection ? quotedText(collection.name, reading) : quoted('…', reading.language);
}
