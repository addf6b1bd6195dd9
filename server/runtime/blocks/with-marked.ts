import type { Answer } from '#server/bot-spec/answers.ts';
import { checkChoices, parseChoices } from '#server/runtime/answers/choice.ts';
import type { Parsed } from '#server/runtime/answers/parsed.ts';
import type { ReplyEvent } from '#server/runtime/block-executor.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import type { Value } from '#server/runtime/session.ts';
import { isDoneAsking } from '#server/runtime/small-talk.ts';
import { standard, type Turn } from '#server/runtime/turn.ts';

/**
 * What was typed, together with the options that were tapped before: "the service" adds to the mark
 * at "the coffee", and "done" takes the marks alone.
 */
export function withMarked(
  parsed: Parsed<Value>,
  event: ReplyEvent,
  answer: Answer,
  turn: Turn,
): Parsed<Value> {
  const marked = turn.session.waiting?.selected ?? [];
  if (answer.type !== 'choices' || event.type !== 'text' || marked.length === 0) return parsed;
  const typed = parseChoices(event.text, { options: answer.options });
  if (typed.ok) return checkChoices([...new Set([...marked, ...typed.value])], answer);
  return isDone(event.text, turn) ? checkChoices(marked, answer) : parsed;
}

function isDone(typed: string, turn: Turn): boolean {
  return isDoneAsking(typed) || foldWords(typed) === foldWords(standard(turn, 'done'));
}
