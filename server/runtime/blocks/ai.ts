import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { blockAction } from '#server/runtime/actions.ts';
import { beginCall } from '#server/runtime/begin-call.ts';
import {
  executorOf,
  go,
  invalid,
  type Move,
  ok,
  type Reply,
  type ResultEvent,
  WAIT,
} from '#server/runtime/block-executor.ts';
import { backRow } from '#server/runtime/buttons.ts';
import { cleanText } from '#server/runtime/fold-words.ts';
import { variableValue } from '#server/runtime/render-text.ts';
import { isDoneAsking, isThanks, wantsPerson } from '#server/runtime/small-talk.ts';
import { say, show, standard, type Turn, waitAt } from '#server/runtime/turn.ts';

type AiBlock = BlockOf<'ai'>;

const MAX_QUESTION_LENGTH = 1000;
const PERSON_KEY = 'person';

export const aiExecutor = executorOf('ai', {
  enter(block, turn) {
    const question = givenQuestion(block, turn);
    if (question !== null) return ask(block, question, turn);
    waitAt(turn, block.id, { remember: true, asked: 0 });
    invite(block, turn, show(turn, block.text));
    return WAIT;
  },

  reply(block, event, turn): Reply {
    if (turn.session.waiting?.call) return invalid('one_moment');
    if (event.type === 'tap') {
      if (event.verb === 'done') return ok(go('next', block.next));
      const isPerson = event.verb === 'option' && event.key === PERSON_KEY;
      return isPerson ? ok(go('handoff', block.handoff)) : invalid('retry_text');
    }
    if (event.type !== 'text') return invalid('retry_text');
    if (isDoneAsking(event.text) || isThanks(event.text)) return ok(go('next', block.next));
    if (wantsPerson(event.text)) return ok(go('handoff', block.handoff));
    const question = cleanText(event.text).slice(0, MAX_QUESTION_LENGTH);
    if (question === '') return invalid('retry_text');
    if ((turn.session.waiting?.asked ?? 0) >= block.maxQuestions) {
      say(turn, { text: standard(turn, 'ai_limit'), blockId: block.id });
      return ok(go('limit', block.limit));
    }
    return ok(ask(block, question, turn));
  },

  refuse(block, problem, turn) {
    const text = standard(turn, problem.text);
    if (turn.session.waiting?.call) say(turn, { text });
    else invite(block, turn, text);
    return WAIT;
  },

  result(block, event, turn) {
    if (event.type !== 'ai_result') return go('failed', block.failed);
    if (event.outcome === 'answered' && event.text) return tell(block, event.text, turn);
    return leave(block, event, turn);
  },
});

/** The text that the block was given to answer, where it was given one. */
function givenQuestion(block: AiBlock, turn: Turn): string | null {
  if (block.question === undefined) return null;
  const value = variableValue(block.question, turn);
  const question = typeof value === 'string' ? cleanText(value) : '';
  return question === '' ? null : question.slice(0, MAX_QUESTION_LENGTH);
}

function ask(block: AiBlock, question: string, turn: Turn): Move {
  const asked = turn.session.waiting?.blockId === block.id ? turn.session.waiting.asked : 0;
  const callId = beginCall(turn, block.id, { asked: asked ?? 0 });
  const { language } = turn.session;
  turn.effects.push({ type: 'ask_ai', callId, blockId: block.id, question, language });
  return WAIT;
}

/** Says the answer. A block that was given its question is done; else it listens on. */
function tell(block: AiBlock, answer: string, turn: Turn): Move {
  if (givenQuestion(block, turn) !== null) {
    say(turn, { text: answer, blockId: block.id });
    return go('next', block.next);
  }
  const asked = (turn.session.waiting?.asked ?? 0) + 1;
  waitAt(turn, block.id, { remember: true, asked });
  invite(block, turn, answer);
  return WAIT;
}

function leave(
  block: AiBlock,
  { outcome }: Extract<ResultEvent, { type: 'ai_result' }>,
  turn: Turn,
): Move {
  if (outcome === 'handoff') return go('handoff', block.handoff);
  if (outcome === 'limit') {
    say(turn, { text: standard(turn, 'ai_limit'), blockId: block.id });
    return go('limit', block.limit);
  }
  say(turn, { text: standard(turn, 'ai_unknown'), blockId: block.id });
  return go('failed', block.failed);
}

function invite(block: AiBlock, turn: Turn, text: string): void {
  say(turn, {
    text,
    buttons: [
      [
        {
          label: standard(turn, 'ask_person'),
          action: blockAction(block.id, 'option', PERSON_KEY),
        },
        { label: standard(turn, 'no_questions'), action: blockAction(block.id, 'done') },
      ],
      backRow(turn, block.id),
    ],
    blockId: block.id,
  });
}
