import type { Expectation, Story } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import {
  applyTurn,
  type Conversation,
  startConversation,
  textsSaid,
} from '#server/runtime/converse.ts';
import type { Effect } from '#server/runtime/effects.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { withoutIsolates } from '#server/runtime/render-text.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import type { StoryResult } from './types.ts';

const MAX_SAID_LENGTH = 600;

/** Plays a story through the interpreter at its moment, up to the first turn that goes wrong. */
export function playStory(spec: BotSpec, story: Story): StoryResult {
  const customer = { id: 'story', firstName: story.language === 'ar' ? 'سارة' : 'Sara' };
  let conversation = startConversation(spec, customer, {
    now: new Date(story.at),
    language: story.language,
  });
  for (const [turn, { customer: said, expect }] of story.turns.entries()) {
    const result = applyTurn(spec, conversation, said);
    if (!result.ok) {
      const found = result.labels.join(' · ').slice(0, MAX_SAID_LENGTH);
      return failed(story, turn, JSON.stringify(said), found);
    }
    conversation = result.conversation;
    for (const expectation of expect) {
      if (isMet(expectation, result.effects, conversation, spec)) continue;
      const found = withoutIsolates(textsSaid(result.effects).join('\n')).slice(0, MAX_SAID_LENGTH);
      return failed(story, turn, JSON.stringify(expectation), found);
    }
  }
  return { storyId: story.id, passed: true, failure: null };
}

function failed(story: Story, turn: number, expected: string, said: string): StoryResult {
  return { storyId: story.id, passed: false, failure: { turn, expected, said } };
}

function isMet(
  expectation: Expectation,
  effects: readonly Effect[],
  conversation: Conversation,
  spec: BotSpec,
): boolean {
  if ('says' in expectation) return says(effects, expectation.says);
  if ('saves' in expectation) return saves(effects, expectation.saves);
  if ('asks' in expectation) return asks(conversation, expectation.asks, spec);
  if ('ends' in expectation) return effects.some(({ type }) => type === 'end');
  return effects.some(({ type }) => type === 'hand_off');
}

/** The wanted text stands in a message or on a button; spelling marks and spaces do not matter. */
function says(effects: readonly Effect[], wanted: string): boolean {
  const labels = effects.flatMap((effect) =>
    effect.type === 'send' || effect.type === 'edit'
      ? (effect.buttons ?? []).flat().map(({ label }) => label)
      : [],
  );
  const all = withoutIsolates([...textsSaid(effects), ...labels].join('\n'));
  const folded = foldWords(wanted);
  return all.includes(wanted) || (folded !== '' && ` ${foldWords(all)} `.includes(folded));
}

/** A record of this kind, or one that holds a value for this variable. */
function saves(effects: readonly Effect[], wanted: string): boolean {
  return effects.some(
    (effect) =>
      effect.type === 'store_record' &&
      (effect.kind === wanted ||
        effect.fields.some(({ variable, value }) => variable === wanted && value !== null)),
  );
}

/** The bot now waits for this block, for an answer of this type, or for this variable. */
function asks({ session }: Conversation, wanted: string, spec: BotSpec): boolean {
  const block = session.waiting ? indexOf(spec).blocks.get(session.waiting.blockId) : undefined;
  if (!block) return false;
  if (block.id === wanted || block.type === wanted) return true;
  if (block.type === 'question') {
    return block.answer.type === wanted || block.variable === wanted;
  }
  return block.type === 'collection' && block.variable === wanted;
}
