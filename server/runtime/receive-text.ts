import type { Block } from '#server/bot-spec/blocks.ts';
import { UNKNOWN_FLOW_ID } from '#server/bot-spec/flows.ts';
import type { ReplyEvent } from './block-executor.ts';
import { executors } from './blocks/table.ts';
import { goBack } from './go-back.ts';
import { flowOfIntent } from './intents.ts';
import { findKnowledge } from './knowledge.ts';
import { isBack, isGreeting, isThanks } from './small-talk.ts';
import { askAgain, closeSuggestion, readSuggestionReply, suggest } from './suggestion.ts';
import { flowOfKeyword } from './triggers.ts';
import { canGoBack, say, setVariable, show, standard, type Turn } from './turn.ts';
import { follow, startFlow, walk } from './walk.ts';

type Given = Exclude<ReplyEvent, { type: 'tap' }>;

/** What the customer gave while `block` waits. */
export function receiveReply(turn: Turn, block: Block, given: Given): void {
  const typed = given.type === 'text' ? given.text : null;
  const suggested = closeSuggestion(turn);
  if (typed !== null && isBack(typed) && canGoBack(turn, block.id) && goBack(turn)) return;
  const isAwaited = turn.session.waiting?.call !== undefined;
  if (typed !== null && isFreeText(block) && !isAwaited) {
    const flow = flowOfKeyword(turn.spec, typed, 'whole');
    if (flow) return startFlow(turn, flow);
  }
  const meant = typed === null ? null : readSuggestionReply(turn, block, suggested, typed);
  if (meant === 'again') return askAgain(turn, block);
  if (meant === 'which') return suggest(turn, block, suggested);
  const executor = executors[block.type];
  const reply = executor.reply(block, meant ?? given, turn);
  if (!reply) return restart(turn);
  if (reply.type !== 'invalid') return follow(turn, block.id, reply.move);
  if (typed !== null && !isFreeText(block)) {
    if (answerOtherwise(turn, block, typed)) return;
    if (reply.problem.suggested) return suggest(turn, block, reply.problem.suggested);
    if (turn.index.freeMenus.has(block.id) && startUnknownFlow(turn, typed)) return;
  }
  follow(turn, block.id, executor.refuse(block, reply.problem, turn));
}

/** What the customer wrote while nothing waits. */
export function receiveUnasked(turn: Turn, typed: string): void {
  if (isThanks(typed)) return say(turn, { text: standard(turn, 'you_are_welcome') });
  if (isGreeting(typed)) return startFlow(turn, turn.index.mainFlow);
  const flow = flowOfKeyword(turn.spec, typed, 'inside');
  if (flow) return startFlow(turn, flow);
  if (quoteKnowledge(turn, typed)) return;
  const wanted = flowOfIntent(turn.spec, typed);
  if (wanted) return startFlow(turn, wanted);
  if (startUnknownFlow(turn, typed)) return;
  const isFirstContact = turn.session.flowId === null;
  if (!isFirstContact) say(turn, { text: standard(turn, 'not_understood') });
  startFlow(turn, turn.index.mainFlow);
}

/** The block at which the conversation waited is gone: it begins again. */
export function restart(turn: Turn): void {
  say(turn, { text: standard(turn, 'welcome_back') });
  startFlow(turn, turn.index.mainFlow);
}

/** Any words may be the answer, so that only a whole message can be meant for something else. */
function isFreeText(block: Block): boolean {
  return block.type === 'ai' || (block.type === 'question' && block.answer.type === 'text');
}

/** A text that is no answer may still be a keyword, or among buttons a greeting or a question. */
function answerOtherwise(turn: Turn, block: Block, typed: string): boolean {
  const flow = flowOfKeyword(turn.spec, typed, 'inside');
  if (flow) {
    startFlow(turn, flow);
    return true;
  }
  if (block.type !== 'menu' && block.type !== 'collection') return false;
  if (isThanks(typed)) {
    say(turn, { text: standard(turn, 'you_are_welcome') });
    return true;
  }
  if (isGreeting(typed)) {
    walk(turn, block.id);
    return true;
  }
  if (quoteKnowledge(turn, typed)) {
    walk(turn, block.id);
    return true;
  }
  const wanted = flowOfIntent(turn.spec, typed);
  if (wanted) {
    startFlow(turn, wanted);
    return true;
  }
  return false;
}

function quoteKnowledge(turn: Turn, typed: string): boolean {
  const entry = findKnowledge(turn.spec, typed);
  if (!entry) return false;
  say(turn, { text: show(turn, entry.answer) });
  return true;
}

function startUnknownFlow(turn: Turn, typed: string): boolean {
  const flow = turn.spec.flows.find(({ id }) => id === UNKNOWN_FLOW_ID);
  if (!flow) return false;
  setVariable(turn, 'last_text', typed.slice(0, 1000));
  startFlow(turn, flow);
  return true;
}
