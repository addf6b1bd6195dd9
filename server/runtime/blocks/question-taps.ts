import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { keyOf } from '#server/runtime/actions.ts';
import { checkChoices } from '#server/runtime/answers/choice.ts';
import { checkDate } from '#server/runtime/answers/moment.ts';
import { retryTextOf } from '#server/runtime/answers/parse-answer.ts';
import type { Problem, ReplyEvent } from '#server/runtime/block-executor.ts';
import type { Value } from '#server/runtime/session.ts';
import { show, type Turn } from '#server/runtime/turn.ts';
import { askQuestion, NO_KEY, YES_KEY } from './question-view.ts';

type Question = BlockOf<'question'>;
type Tap = Extract<ReplyEvent, { type: 'tap' }>;

/** What a tap on a question's button means. `stay`: an option was marked, the question goes on. */
export type QuestionTap =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'skip' }
  | { readonly type: 'stay' }
  | { readonly type: 'refused'; readonly problem: Problem };

export function readQuestionTap(block: Question, tap: Tap, turn: Turn): QuestionTap {
  const { answer } = block;
  const refused: QuestionTap = { type: 'refused', problem: { text: retryTextOf(answer) } };
  if (tap.verb === 'skip') return block.skipLabel ? { type: 'skip' } : refused;
  switch (answer.type) {
    case 'choice': {
      const option = answer.options.find(({ id }) => keyOf(id) === tap.key);
      return option ? { type: 'value', value: option.id } : refused;
    }
    case 'choices':
      return tap.verb === 'done' ? takeMarked(answer, turn) : mark(block, answer, tap, turn);
    case 'boolean':
      if (tap.key !== YES_KEY && tap.key !== NO_KEY) return refused;
      return { type: 'value', value: tap.key === YES_KEY };
    case 'rating': {
      const value = /^\d{1,2}$/.test(tap.key) ? Number(tap.key) : -1;
      const isOnScale = value >= answer.min && value <= answer.max;
      return isOnScale ? { type: 'value', value } : refused;
    }
    case 'date': {
      if (!/^\d{4}-\d\d-\d\d$/.test(tap.key)) return refused;
      const checked = checkDate(tap.key, answer, turn);
      return checked.ok
        ? { type: 'value', value: checked.value }
        : { type: 'refused', problem: checked.problem };
    }
    default:
      return refused;
  }
}

type Choices = Extract<Question['answer'], { type: 'choices' }>;

function takeMarked(answer: Choices, turn: Turn): QuestionTap {
  const checked = checkChoices(turn.session.waiting?.selected ?? [], answer);
  return checked.ok
    ? { type: 'value', value: checked.value }
    : { type: 'refused', problem: checked.problem };
}

function mark(block: Question, answer: Choices, tap: Tap, turn: Turn): QuestionTap {
  const option = answer.options.find(({ id }) => keyOf(id) === tap.key);
  const { waiting } = turn.session;
  if (!option || !waiting) return { type: 'refused', problem: { text: 'retry_choices' } };
  const before = waiting.selected ?? [];
  const selected = before.includes(option.id)
    ? before.filter((id) => id !== option.id)
    : [...before, option.id];
  turn.session = { ...turn.session, waiting: { ...waiting, selected } };
  askQuestion(block, turn, show(turn, block.text));
  return { type: 'stay' };
}
