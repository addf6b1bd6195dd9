import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import type { Button, DeviceRequest, Effect } from './effects.ts';
import { renderText } from './render-text.ts';
import type { Asked, Session, Value, Waiting } from './session.ts';
import { indexOf, type SpecIndex } from './spec-index.ts';
import { splitText } from './split-text.ts';
import { type StandardText, standardText } from './standard-texts.ts';

/** Told of every block that is entered and every way out that is taken: how the proof counts. */
export type Trace = (visit: { readonly blockId: string; readonly slot: string | null }) => void;

/** The state of one step while it works. It is made and thrown away inside `step`. */
export interface Turn {
  readonly spec: BotSpec;
  readonly index: SpecIndex;
  readonly now: Date;
  readonly trace: Trace | undefined;
  readonly effects: Effect[];
  session: Session;
  /** True while the tapped message may still be replaced instead of a new one being sent. */
  editable: boolean;
  blocksLeft: number;
}

const MAX_BLOCKS_PER_EVENT = 100;
const MAX_MESSAGE_LENGTH = 4096;
const MAX_HISTORY = 50;

export function createTurn(
  spec: BotSpec,
  session: Session,
  options: { readonly now: Date; readonly trace?: Trace | undefined },
): Turn {
  return {
    spec,
    index: indexOf(spec),
    now: options.now,
    trace: options.trace,
    effects: [],
    session,
    editable: false,
    blocksLeft: MAX_BLOCKS_PER_EVENT,
  };
}

export interface Message {
  readonly text: string;
  readonly buttons?: readonly (readonly Button[])[];
  readonly photoUrl?: string;
  readonly documentUrl?: string;
  readonly location?: { readonly latitude: number; readonly longitude: number };
  readonly request?: DeviceRequest;
  readonly blockId?: string;
  /** Takes the place of the tapped message where there is one. */
  readonly inPlace?: boolean;
}

/** Says a message; one that is too long for a chat is said in several pieces, buttons at the end. */
export function say(turn: Turn, message: Message): void {
  const { inPlace = false, text, buttons, photoUrl, documentUrl, location, ...rest } = message;
  const shownButtons = buttons?.filter((row) => row.length > 0) ?? [];
  const withButtons = shownButtons.length > 0 ? { ...rest, buttons: shownButtons } : rest;
  const pieces = splitText(text, MAX_MESSAGE_LENGTH);
  const last = pieces.pop() ?? '';
  const edits = inPlace && turn.editable && pieces.length === 0 && rest.request === undefined;
  turn.editable = false;
  if (edits) {
    turn.effects.push({ type: 'edit', text: last, ...withButtons });
    return;
  }
  for (const piece of pieces) {
    turn.effects.push({
      type: 'send',
      text: piece,
      ...(message.blockId !== undefined && { blockId: message.blockId }),
    });
  }
  turn.effects.push({
    type: 'send',
    text: last,
    ...withButtons,
    ...(photoUrl !== undefined && { photoUrl }),
    ...(documentUrl !== undefined && { documentUrl }),
    ...(location !== undefined && { location }),
  });
}

/** A text of the spec in the conversation's language, placeholders filled. */
export function show(turn: Turn, text: Text): string {
  return renderText(text, turn);
}

/** A text of the interpreter in the conversation's language. */
export function standard(
  turn: Turn,
  key: StandardText,
  values?: Readonly<Record<string, string | number>>,
): string {
  return standardText(key, turn.session.language, values);
}

export function setVariable(turn: Turn, name: string, value: Value | undefined): void {
  const { [name]: _, ...others } = turn.session.variables;
  const variables = value === undefined ? others : { ...others, [name]: value };
  turn.session = { ...turn.session, variables };
}

/** Waits at a block. A block that asks also goes to the history, where "back" looks. */
export function waitAt(
  turn: Turn,
  blockId: string,
  waiting: Partial<Waiting> & { readonly remember: boolean },
): void {
  const { remember, ...rest } = waiting;
  const { history } = turn.session;
  const known = askedAt(history, blockId);
  const before = known === -1 ? history : history.slice(0, known);
  const asked = { blockId, counters: countersIn(turn), returns: turn.session.returns };
  turn.session = {
    ...turn.session,
    waiting: { attempts: 0, ...rest, blockId },
    history: remember ? [...before, asked].slice(-MAX_HISTORY) : history,
  };
}

/** True when the block that now asks has a block before it to go back to. */
export function canGoBack(turn: Turn, blockId: string): boolean {
  const { history } = turn.session;
  const known = askedAt(history, blockId);
  return known === -1 ? history.length > 0 : known > 0;
}

/** Where a block stands in the history, or -1. */
export function askedAt(history: readonly Asked[], blockId: string): number {
  return history.findIndex((asked) => asked.blockId === blockId);
}

/** Undoes what came after a block asked: counters, where a new one begins anew, and sub-flows. */
export function restoreAsked(turn: Turn, { counters, returns }: Asked): void {
  for (const name of turn.index.counters) {
    setVariable(turn, name, Object.hasOwn(counters, name) ? counters[name] : undefined);
  }
  turn.session = { ...turn.session, returns };
}

function countersIn({ session, index }: Turn): Record<string, number> {
  return Object.fromEntries(
    [...index.counters].flatMap((name) => {
      const value = Object.hasOwn(session.variables, name) ? session.variables[name] : undefined;
      return typeof value === 'number' ? [[name, value] as const] : [];
    }),
  );
}
