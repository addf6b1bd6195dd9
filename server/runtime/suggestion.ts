import type { Block } from '#server/bot-spec/blocks.ts';
import type { Text } from '#server/bot-spec/text.ts';
import { blockAction, keyOf } from './actions.ts';
import { parseBoolean } from './answers/boolean.ts';
import type { ReplyEvent } from './block-executor.ts';
import type { Button } from './effects.ts';
import { foldWords } from './fold-words.ts';
import { isolate } from './isolate.ts';
import { matchOption } from './match-option.ts';
import { type OfferedOption, offeredOptions } from './offered-options.ts';
import { namesOf } from './option-names.ts';
import { say, standard, type Turn } from './turn.ts';
import { walk } from './walk.ts';

/** "No, the other one": what stands behind the refusal is the answer. */
const LEADING_NO = /^\s*(?:no|nope|nah|لا|لأ|لاء|لع|كلا)(?:[\s,.،!-]+)(?=\S)/iu;

/**
 * What a text says to the suggestion that is open: none of it, yes to several, an answer in its
 * place, or nothing.
 */
export type SuggestionReply = 'again' | 'which' | ReplyEvent | null;

/**
 * Asks which option was meant: with yes and no for one, with a button each for several. Does not
 * count as a wrong answer.
 */
export function suggest(turn: Turn, block: Block, ids: readonly string[]): void {
  const options = optionsOf(turn, block, ids);
  const { waiting } = turn.session;
  const [first] = options;
  if (!waiting || !first) return;
  const isOne = options.length === 1;
  const none: Button = {
    label: standard(turn, isOne ? 'no' : 'none_of_these'),
    action: blockAction(block.id, 'again'),
  };
  const buttons = options.map(
    ({ id, label }): Button => ({
      label: isOne ? standard(turn, 'yes') : label,
      action: blockAction(block.id, 'option', id),
    }),
  );
  say(turn, {
    text: isOne
      ? standard(turn, 'did_you_mean', { option: isolate(first.label, turn.session.language) })
      : standard(turn, 'which_one'),
    buttons: isOne ? [[...buttons, none]] : [...buttons, none].map((button) => [button]),
    blockId: block.id,
  });
  turn.session = {
    ...turn.session,
    waiting: { ...waiting, suggested: options.map(({ id }) => id) },
  };
}

/** Ends the suggestion that is open, if one is, and gives its options: it lasts for one answer. */
export function closeSuggestion(turn: Turn): readonly string[] {
  const { waiting } = turn.session;
  if (!waiting?.suggested) return [];
  const { suggested, ...rest } = waiting;
  turn.session = { ...turn.session, waiting: rest };
  return suggested;
}

/** How a typed text answers a suggestion: "yes", "no", or which of the options. */
export function readSuggestionReply(
  turn: Turn,
  block: Block,
  ids: readonly string[],
  typed: string,
): SuggestionReply {
  const options = optionsOf(turn, block, ids);
  const [only] = options;
  if (!only) return null;
  const offered = offeredOptions(block, turn);
  const correction = typed.replace(LEADING_NO, '');
  if (correction !== typed && matchNames(correction, offered).type === 'sure') {
    return { type: 'text', text: correction };
  }
  const said = parseBoolean(typed);
  if (said.ok && !said.value) return 'again';
  if (options.length === 1) return said.ok ? tapOn(only.id) : null;
  const isLabel = offered.some(({ name }) => isNamed(name, typed));
  const meant = isLabel ? undefined : onlyMatch(typed, options);
  if (meant) return tapOn(meant.id);
  return said.ok && !isLabel ? 'which' : null;
}

function isNamed(label: Text, typed: string): boolean {
  const folded = foldWords(typed);
  return namesOf(label).some((name) => name.folded === folded);
}

/** Among a few, one that is only near is meant as well. */
function onlyMatch(typed: string, options: readonly OfferedOption[]): OfferedOption | undefined {
  const match = matchNames(typed, options);
  if (match.type === 'sure') return options[match.index];
  const [index, other] = match.type === 'unsure' ? match.indexes : [];
  return other === undefined && index !== undefined ? options[index] : undefined;
}

/** Asks the question of the block again; the wrong answers so far still count. */
export function askAgain(turn: Turn, block: Block): void {
  const attempts = turn.session.waiting?.attempts ?? 0;
  walk(turn, block.id);
  const { waiting } = turn.session;
  if (waiting?.blockId !== block.id) return;
  turn.session = { ...turn.session, waiting: { ...waiting, attempts } };
}

/** The options with these ids; of two with one id the first counts. */
function optionsOf(turn: Turn, block: Block, ids: readonly string[]): readonly OfferedOption[] {
  const offered = offeredOptions(block, turn);
  return [...new Set(ids)].flatMap((wanted) => offered.find(({ id }) => id === wanted) ?? []);
}

function matchNames(typed: string, options: readonly OfferedOption[]) {
  return matchOption(
    typed,
    options.map(({ name }) => name),
  );
}

function tapOn(id: string): ReplyEvent {
  return { type: 'tap', verb: 'option', key: keyOf(id) };
}
