import type { CustomerTurn } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Language } from '#server/shared/language.ts';
import type { Button, Effect } from './effects.ts';
import type { ConversationEvent, Customer } from './events.ts';
import { foldWords } from './fold-words.ts';
import { readHttpAnswer } from './http-answer.ts';
import { awaitedHttp } from './http-call.ts';
import { answerFromKnowledge } from './knowledge.ts';
import { nextDue } from './next-due.ts';
import { withoutIsolates } from './render-text.ts';
import type { Session } from './session.ts';
import { indexOf } from './spec-index.ts';
import { startSession, step } from './step.ts';
import { textToEvent } from './text-to-event.ts';
import type { Trace } from './turn.ts';

/** What a script may say beside the customer's turns: what a phone sends, and what staff write. */
export type ScriptTurn =
  | CustomerTurn
  | { readonly contact: { readonly phone: string; readonly firstName: string } }
  | { readonly location: { readonly latitude: number; readonly longitude: number } }
  | { readonly file: { readonly fileId: string; readonly name: string } }
  | { readonly staff: string; readonly closes: boolean };

/** A conversation with its own clock and the buttons that the customer can see. JSON throughout. */
export interface Conversation {
  readonly session: Session;
  /** ISO instant. */
  readonly now: string;
  /** The latest message first. */
  readonly buttons: readonly Button[];
}

export type TurnResult =
  | {
      readonly ok: true;
      readonly conversation: Conversation;
      readonly effects: readonly Effect[];
      /** The event that the turn became; a passing of time becomes the timers that went off. */
      readonly events: readonly ConversationEvent[];
    }
  | {
      readonly ok: false;
      /** There is no such button, or the bot waits for no payment or web service. */
      readonly reason: 'no-such-button' | 'nothing-awaited';
      readonly labels: readonly string[];
    };

const MAX_BUTTONS = 300;
/** Answers of the AI within one turn: a circle of questions must come to an end. */
const MAX_ANSWERS = 20;
const MINUTE_MS = 60_000;
/** Timers that one passing of time may fire: a bot that keeps setting timers must come to an end. */
const MAX_TIMERS_FIRED = 1_000;

export function startConversation(
  spec: BotSpec,
  customer: Customer,
  options: { readonly now: Date; readonly language?: Language | undefined },
): Conversation {
  return {
    session: startSession(spec, customer, { language: options.language }),
    now: options.now.toISOString(),
    buttons: [],
  };
}

/**
 * Plays one turn of a script. A tap names its button by the label; the newest one that fits is
 * taken. A passing of time fires the timers that come due, each at its own moment; after very many
 * the clock stays at the last one. Pure.
 */
export function applyTurn(
  spec: BotSpec,
  conversation: Conversation,
  turn: ScriptTurn,
  options: { readonly trace?: Trace } = {},
): TurnResult {
  if ('advanceMinutes' in turn) {
    const until = new Date(Date.parse(conversation.now) + turn.advanceMinutes * MINUTE_MS);
    return advance(spec, conversation, until, options.trace);
  }
  const event = eventOf(turn, conversation, spec);
  if (!event) {
    const labels = conversation.buttons.map((button) => button.label);
    return { ok: false, reason: 'tap' in turn ? 'no-such-button' : 'nothing-awaited', labels };
  }
  return play(spec, conversation, event, options.trace);
}

/** Plays one event at the conversation's moment; the AI answers at once, from the bot's knowledge. */
export function play(
  spec: BotSpec,
  conversation: Conversation,
  event: ConversationEvent,
  trace?: Trace,
): Extract<TurnResult, { ok: true }> {
  const now = new Date(conversation.now);
  const events = [event];
  const effects: Effect[] = [];
  let { session } = conversation;
  for (const current of events) {
    const stepped = step(spec, session, current, { now, trace });
    session = stepped.session;
    effects.push(...stepped.effects);
    for (const effect of stepped.effects) {
      if (effect.type !== 'ask_ai' || events.length > MAX_ANSWERS) continue;
      events.push(answerFromKnowledge(spec, effect));
    }
  }
  return {
    ok: true,
    conversation: { ...conversation, session, buttons: visibleButtons(conversation, effects) },
    effects,
    events,
  };
}

function advance(
  spec: BotSpec,
  conversation: Conversation,
  until: Date,
  trace: Trace | undefined,
): TurnResult {
  let current = conversation;
  const effects: Effect[] = [];
  const events: ConversationEvent[] = [];
  while (events.length < MAX_TIMERS_FIRED) {
    const due = nextDue(spec, current.session, new Date(current.now));
    if (!due || due.at > until)
      return { ok: true, conversation: { ...current, now: until.toISOString() }, effects, events };
    const played = play(spec, { ...current, now: due.at.toISOString() }, due.event, trace);
    current = played.conversation;
    effects.push(...played.effects);
    events.push(...played.events);
  }
  return { ok: true, conversation: current, effects, events };
}

function eventOf(
  turn: Exclude<ScriptTurn, { advanceMinutes: number }>,
  { buttons, session }: Conversation,
  spec: BotSpec,
): ConversationEvent | null {
  if ('text' in turn) return textToEvent(turn.text);
  if ('command' in turn) return textToEvent(`/${turn.command.replace(/^\//, '')}`);
  if ('contact' in turn) return { type: 'contact', ...turn.contact };
  if ('location' in turn) return { type: 'location', ...turn.location };
  if ('file' in turn) return { type: 'file', ...turn.file };
  if ('staff' in turn) return { type: 'staff_reply', text: turn.staff, closes: turn.closes };
  if ('pay' in turn) {
    const { waiting } = session;
    const invoiceId = waiting?.call?.id;
    const block = waiting && indexOf(spec).blocks.get(waiting.blockId);
    if (invoiceId === undefined || block?.type !== 'payment') return null;
    return { type: 'payment', invoiceId, outcome: turn.pay ? 'paid' : 'cancelled' };
  }
  if ('http' in turn) {
    const awaited = awaitedHttp(spec, session);
    if (!awaited) return null;
    const { callId, reads } = awaited;
    return { type: 'http_result', callId, ...readHttpAnswer(reads, turn.http) };
  }
  const action = actionOf(turn.tap, buttons);
  return action === null ? null : { type: 'button', action };
}

/** The button with this label: exactly, by how it begins, or by the same words. */
function actionOf(label: string, buttons: readonly Button[]): string | null {
  const wanted = withoutIsolates(label).trim();
  const folded = foldWords(label);
  const sameText = (button: Button) => withoutIsolates(button.label).trim() === wanted;
  const sameWords = (button: Button) => folded !== '' && foldWords(button.label) === folded;
  const begins = (button: Button) =>
    wanted !== '' && withoutIsolates(button.label).startsWith(`${wanted} `);
  const beginsAlike = (button: Button) =>
    folded !== '' && foldWords(button.label).startsWith(`${folded} `);
  for (const fits of [sameText, begins, sameWords, beginsAlike]) {
    const button = buttons.find((candidate) => 'action' in candidate && fits(candidate));
    if (button && 'action' in button) return button.action;
  }
  return null;
}

/** An edit takes the place of the buttons of the message that it replaces. */
function visibleButtons(conversation: Conversation, effects: readonly Effect[]): Button[] {
  let visible = [...conversation.buttons];
  for (const effect of effects) {
    if (!('buttons' in effect)) continue;
    visible = [...(effect.buttons?.flat() ?? []), ...visible];
  }
  const seen = new Set<string>();
  return visible
    .filter((button) => {
      const key = `${button.label}\n${'action' in button ? button.action : button.url}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_BUTTONS);
}

/** The texts that the bot said in these effects. */
export function textsSaid(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => {
    if (effect.type === 'invoice') return [effect.title, effect.description];
    return effect.type === 'send' || effect.type === 'edit' ? [effect.text] : [];
  });
}
