import type { BotSpec } from '#server/bot-spec/spec.ts';
import { alwaysOnCommands, isAlwaysOn } from './commands/table.ts';
import type { Effect } from './effects.ts';
import type { ConversationEvent } from './events.ts';
import { passToOwner, receiveStaffReply } from './hand-off.ts';
import { receiveResult } from './receive-result.ts';
import { receiveSchedule } from './receive-schedule.ts';
import { receiveTap } from './receive-tap.ts';
import { receiveReply, receiveUnasked, restart } from './receive-text.ts';
import { receiveTimer } from './receive-timer.ts';
import { asksCustomer, type Session } from './session.ts';
import { flowOfCommand } from './triggers.ts';
import { createTurn, say, standard, type Trace, type Turn } from './turn.ts';
import { startFlow, walk } from './walk.ts';

export { startSession } from './start-session.ts';

export interface StepResult {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

export interface StepOptions {
  /** The moment of the event; the interpreter has no clock. */
  readonly now: Date;
  readonly trace?: Trace | undefined;
}

/**
 * What a conversation does about one event. Pure and total: the same input gives the same output,
 * nothing is thrown for any parsed spec, session and event, at most 100 blocks are walked. The
 * caller carries out the effects in their order and stores the session.
 */
export function step(
  spec: BotSpec,
  session: Session,
  event: ConversationEvent,
  options: StepOptions,
): StepResult {
  const turn = createTurn(spec, session, options);
  receive(turn, event);
  return { session: turn.session, effects: turn.effects };
}

function receive(turn: Turn, event: ConversationEvent): void {
  switch (event.type) {
    case 'command':
      return receiveCommand(turn, event.command, event.payload);
    case 'button':
      return receiveTap(turn, event.action);
    case 'timer':
      return receiveTimer(turn, event.timerId);
    case 'schedule':
      return receiveSchedule(turn, event.flowId);
    case 'http_result':
    case 'ai_result':
    case 'payment':
      return receiveResult(turn, event);
    case 'staff_reply':
      return receiveStaffReply(turn, event.text, event.closes);
    case 'text':
    case 'contact':
    case 'location':
    case 'file':
      return receiveGiven(turn, event);
  }
}

function receiveCommand(turn: Turn, command: string, payload: string | undefined): void {
  if (isAlwaysOn(command)) return alwaysOnCommands[command](turn, payload);
  const flow = flowOfCommand(turn.spec, command);
  if (flow) return startFlow(turn, flow);
  say(turn, { text: standard(turn, 'unknown_command') });
  const { waiting } = turn.session;
  if (waiting && asksCustomer(waiting)) return walk(turn, waiting.blockId);
  alwaysOnCommands.help(turn, undefined);
}

function receiveGiven(
  turn: Turn,
  event: Extract<ConversationEvent, { type: 'text' | 'contact' | 'location' | 'file' }>,
): void {
  const { handedOff, waiting } = turn.session;
  if (handedOff) return passToOwner(turn, event, handedOff.blockId);
  if (waiting) {
    const block = turn.index.blocks.get(waiting.blockId);
    return block ? receiveReply(turn, block, event) : restart(turn);
  }
  if (event.type === 'text') return receiveUnasked(turn, event.text);
  say(turn, { text: standard(turn, 'not_understood') });
  startFlow(turn, turn.index.mainFlow);
}
