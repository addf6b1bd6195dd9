import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { parseAnswer, retryTextOf } from '#server/runtime/answers/parse-answer.ts';
import {
  executorOf,
  go,
  ok,
  type Problem,
  type Reply,
  WAIT,
} from '#server/runtime/block-executor.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import type { Value } from '#server/runtime/session.ts';
import { hasNothing } from '#server/runtime/small-talk.ts';
import { setVariable, show, standard, type Turn, waitAt } from '#server/runtime/turn.ts';
import { readQuestionTap } from './question-taps.ts';
import { askQuestion } from './question-view.ts';
import { withMarked } from './with-marked.ts';

type Question = BlockOf<'question'>;

export const questionExecutor = executorOf('question', {
  enter(block, turn) {
    waitAt(turn, block.id, { remember: true });
    askQuestion(block, turn, show(turn, block.text));
    return WAIT;
  },

  reply(block, event, turn) {
    if (event.type === 'tap') {
      const tap = readQuestionTap(block, event, turn);
      if (tap.type === 'skip') return skip(block, turn);
      if (tap.type === 'stay') return ok(WAIT);
      return tap.type === 'value' ? take(block, tap.value, turn) : refusal(tap.problem);
    }
    if (event.type === 'text' && isSkip(block, event.text, turn)) return skip(block, turn);
    const parsed = withMarked(parseAnswer(event, block.answer, turn), event, block.answer, turn);
    return parsed.ok ? take(block, parsed.value, turn) : refusal(parsed.problem);
  },

  refuse(block, problem, turn) {
    const waiting = turn.session.waiting;
    const attempts = (waiting?.attempts ?? 0) + 1;
    if (block.escape !== undefined && attempts >= block.attempts) return go('escape', block.escape);
    if (waiting) turn.session = { ...turn.session, waiting: { ...waiting, attempts } };
    askQuestion(block, turn, refusalText(block, problem, turn));
    return WAIT;
  },
});

function take(block: Question, value: Value, turn: Turn): Reply {
  setVariable(turn, block.variable, value);
  return ok(go('next', block.next));
}

function skip(block: Question, turn: Turn): Reply {
  setVariable(turn, block.variable, undefined);
  return { type: 'skip', move: go('next', block.next) };
}

function refusal(problem: Problem): Reply {
  return { type: 'invalid', problem };
}

/** Answers that a plain "no" can never be: there it means that there is nothing to say. */
const NEVER_NO: readonly Question['answer']['type'][] = [
  'text',
  'phone',
  'email',
  'url',
  'location',
  'contact',
  'file',
];

function isSkip(block: Question, text: string, turn: Turn): boolean {
  if (!block.skipLabel) return false;
  if (NEVER_NO.includes(block.answer.type) && hasNothing(text)) return true;
  const typed = foldWords(text);
  return [show(turn, block.skipLabel), standard(turn, 'skip')].some(
    (label) => foldWords(label) === typed,
  );
}

/** The block's own retry text; what it cannot know (a bound, opening days) follows it. */
function refusalText(block: Question, problem: Problem, turn: Turn): string {
  const reason = standard(turn, problem.text, problem.values);
  if (!block.retry) return reason;
  const isGeneral = problem.text === retryTextOf(block.answer) || problem.text === 'wrong_form';
  return isGeneral ? show(turn, block.retry) : `${show(turn, block.retry)}\n${reason}`;
}
