import type { Block } from '#server/bot-spec/blocks.ts';
import { type Flow, UNKNOWN_FLOW_ID } from '#server/bot-spec/flows.ts';
import { asksBeyondKeyword } from './asks-beyond-keyword.ts';
import type { Problem, ReplyEvent } from './block-executor.ts';
import { executors } from './blocks/table.ts';
import { closesTalk } from './closes-talk.ts';
import { goBack } from './go-back.ts';
import { flowOfIntent } from './intents.ts';
import { findKnowledge } from './knowledge.ts';
import { asksCustomer } from './session.ts';
import { isBack, isGreeting, isThanks } from './small-talk.ts';
import type { StandardText } from './standard-texts.ts';
import { askAgain, closeSuggestion, readSuggestionReply, suggest } from './suggestion.ts';
import { flowOfKeyword } from './triggers.ts';
import { canGoBack, say, setVariable, show, standard, type Turn } from './turn.ts';
import { follow, startFlow } from './walk.ts';

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
    if (answerOtherwise(turn, block, typed, reply.problem)) return;
    if (reply.problem.suggested) return suggest(turn, block, reply.problem.suggested);
    if (turn.index.freeMenus.has(block.id) && startUnknownFlow(turn, typed)) return;
  }
  follow(turn, block.id, executor.refuse(block, reply.problem, turn));
}

/** What the customer wrote while nothing waits. */
export function receiveUnasked(turn: Turn, typed: string): void {
  if (isThanks(typed)) return say(turn, { text: standard(turn, 'you_are_welcome') });
  if (isGreeting(typed)) return startFlow(turn, turn.index.mainFlow);
  const flow = flowNamed(turn, typed);
  if (flow) return startFlow(turn, flow);
  const isFirstContact = turn.session.flowId === null;
  if (!isFirstContact && closesTalk(typed)) return say(turn, { text: standard(turn, 'all_right') });
  if (quoteKnowledge(turn, typed)) return;
  const wanted = flowOfIntent(turn.spec, typed);
  if (wanted) return startFlow(turn, wanted);
  if (startUnknownFlow(turn, typed)) return;
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
 * A text that is no answer may still be a question, a keyword or small talk, or among buttons a wish.
 * What the customer has told already is not lost for a keyword of the flow that goes on.
 */
function answerOtherwise(turn: Turn, block: Block, typed: string, problem: Problem): boolean {
  const isQuestion = block.type === 'question';
  if (isQuestion && QUESTION_MARK.test(typed) && quoteKnowledge(turn, typed)) {
    return askOnce(turn, block);
  }
  const flow = flowNamed(turn, typed);
  const goesOn = flow && turn.index.blocksOfFlow.get(flow.id)?.has(block.id);
  if (flow && !(goesOn && isQuestion)) return begin(turn, flow);
  if (isQuestion) {
    const isMeant = isNotUnderstood(problem) && (isGreeting(typed) || quoteKnowledge(turn, typed));
    return isMeant && askOnce(turn, block);
  }
  if (block.type !== 'menu' && block.type !== 'collection') return false;
  if (isThanks(typed)) return answer(turn, 'you_are_welcome');
  if (isGreeting(typed)) return askOnce(turn, block);
  if (turn.index.freeMenus.has(block.id) && closesTalk(typed)) return answer(turn, 'all_right');
  if (quoteKnowledge(turn, typed)) return askOnce(turn, block);
  const wanted = flowOfIntent(turn.spec, typed);
  return wanted ? begin(turn, wanted) : false;
}

function begin(turn: Turn, flow: Flow): true {
  startFlow(turn, flow);
  return true;
}

function answer(turn: Turn, text: StandardText): true {
  say(turn, { text: standard(turn, text) });
  return true;
}

/** Asks again what the customer was asked; what is awaited from elsewhere is awaited on. */
function askOnce(turn: Turn, block: Block): true {
  const { waiting } = turn.session;
  if (waiting && asksCustomer(waiting)) askAgain(turn, block);
  return true;
}

/** The flow of a keyword in the message, unless the message asks what the owner's knowledge answers. */
function flowNamed(turn: Turn, typed: string): Flow | undefined {
  const flow = flowOfKeyword(turn.spec, typed, 'inside');
  const entry = flow && findKnowledge(turn.spec, typed);
  return entry && asksBeyondKeyword(typed, flow, entry) ? undefined : flow;
}

/** A date on which the bot is closed was understood; what was not understood may be a question. */
function isNotUnderstood(problem: Problem): boolean {
  return problem.text.startsWith('retry_') && problem.suggested === undefined;
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
