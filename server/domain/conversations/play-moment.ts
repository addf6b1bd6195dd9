import type { BotSpec } from '#server/bot-spec/spec.ts';
import { play } from '#server/runtime/converse.ts';
import type { Effect } from '#server/runtime/effects.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { HTTP_FAILED, readHttpAnswer } from '#server/runtime/http-answer.ts';
import type { SimulationLine } from '#server/services.ts';
import type { WebServiceAnswer } from '#server/web-service/call-web-service.ts';
import { callNote, type HttpCallEffect } from './call-note.ts';
import { appendEffects } from './effects-to-lines.ts';
import type { PlayedSimulation } from './simulation-state.ts';

/** Web services that one input may ask; the calls after them count as failed. */
const MAX_CALLS = 3;
/** What may come back from outside in one moment: a bot that asks for ever must come to an end. */
const MAX_RESULTS = 20;
const MAX_LINES = 500;

/**
 * A simulation that is being played. It stops at each call to a web service and goes on with what
 * the service answered: the play itself does nothing but compute.
 */
export type SimulationPlay = Generator<HttpCallEffect, PlayedSimulation, WebServiceAnswer>;

export interface Moment {
  readonly now: Date;
  /** What the customer's side shows of the event; null when it is nobody's. */
  readonly said: string | null;
}

/** One event and everything that comes of it at once: answers from knowledge and of web services. */
export function* playMoment(
  spec: BotSpec,
  before: PlayedSimulation,
  event: ConversationEvent,
  { now, said }: Moment,
): SimulationPlay {
  let [played, calls] = takeStep(spec, before, event, { now, said });
  const awaited = [...calls];
  for (const call of awaited) {
    const answer = played.callsMade < MAX_CALLS ? yield call : null;
    const result = answer ? readHttpAnswer(call.reads, answer) : HTTP_FAILED;
    const note: SimulationLine = {
      who: 'note',
      note: callNote(call, answer),
      at: now.toISOString(),
    };
    [played, calls] = takeStep(
      spec,
      { ...played, callsMade: played.callsMade + 1, lines: [...played.lines, note] },
      { type: 'http_result', callId: call.callId, ...result },
      { now, said: null },
    );
    if (awaited.length < MAX_RESULTS) awaited.push(...calls);
  }
  return played;
}

function takeStep(
  spec: BotSpec,
  before: PlayedSimulation,
  event: ConversationEvent,
  { now, said }: Moment,
): [PlayedSimulation, readonly HttpCallEffect[]] {
  const at = now.toISOString();
  const conversation = { session: before.session, now: at, buttons: [] };
  const { conversation: after, effects } = play(spec, conversation, event);
  const tappedAction = event.type === 'button' ? event.action : null;
  // A tapped message that is edited in place shows by itself what the tap did.
  const shown = effects.some(({ type }) => type === 'edit') ? null : said;
  const lines: readonly SimulationLine[] =
    shown === null ? before.lines : [...before.lines, { who: 'customer', text: shown, at }];
  const played = {
    ...before,
    session: after.session,
    lines: appendEffects(lines, effects, { at, tappedAction }).slice(-MAX_LINES),
    ...leftBehind(before, effects),
  };
  return [played, effects.filter((effect) => effect.type === 'call_http')];
}

function leftBehind(
  before: PlayedSimulation,
  effects: readonly Effect[],
): Pick<PlayedSimulation, 'records' | 'deletesData'> {
  const records = effects.filter((effect) => effect.type === 'store_record');
  const deletes = effects.some((effect) => effect.type === 'delete_customer_data');
  return {
    records: deletes ? records : [...before.records, ...records],
    deletesData: before.deletesData || deletes,
  };
}
