import type { Block } from '#server/bot-spec/blocks.ts';
import { type Flow, UNKNOWN_FLOW_ID } from '#server/bot-spec/flows.ts';
import type { ReplyEvent } from './block-executor.ts';
import { executors } from './blocks/table.ts';
import { goBack } from './go-back.ts';
import { flowOfIntent } from './intents.ts';
import { findKnowledge } from './knowledge.ts';
import { asksCustomer } from './session.ts';
import { isBack, isGreeting, isThanks } from './small-talk.ts';
import { askAgain, closeSuggestion, readSuggestionReply, suggest } from './suggestion.ts';
import { flowOfKeyword } from './triggers.ts';
import { canGoBack, say, setVariable, show, standard, type Turn } from './turn.ts';
import { follow, startFlow, walk } from './walk.ts';

const QUESTION_MARK = /[?؟]/;

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

/**
 * A text that is no answer may still be a question, a keyword, or among buttons a greeting or a wish.
 * What the customer has told already is not lost for a keyword of the flow that goes on.
 */
function answerOtherwise(turn: Turn, block: Block, typed: string): boolean {
  const isAsking = block.type === 'question' && QUESTION_MARK.test(typed);
  if (isAsking && quoteKnowledge(turn, typed)) return askOnce(turn, block);
  const flow = flowOfKeyword(turn.spec, typed, 'inside');
  const goesOn = flow && turn.index.blocksOfFlow.get(flow.id)?.has(block.id);
  if (flow && !(goesOn && block.type === 'question')) return begin(turn, flow);
  const hasButtons = block.type === 'menu' || block.type === 'collection';
  if (hasButtons && isThanks(typed)) {
    say(turn, { text: standard(turn, 'you_are_welcome') });
    return true;
  }
  if (hasButtons && isGreeting(typed)) return askOnce(turn, block);
  if (hasButtons && quoteKnowledge(turn, typed)) return askOnce(turn, block);
  const wanted = hasButtons ? flowOfIntent(turn.spec, typed) : undefined;
  return wanted ? begin(turn, wanted) : false;
}

function begin(turn: Turn, flow: Flow): true {
  startFlow(turn, flow);
  return true;
}

/** Asks again what the customer was asked; what is awaited from elsewhere is awaited on. */
function askOnce(turn: Turn, block: Block): true {
  const { waiting } = turn.session;
  if (waiting && asksCustomer(waiting)) walk(turn, block.id);
  return true;
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
