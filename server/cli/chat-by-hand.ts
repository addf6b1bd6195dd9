import { createInterface } from 'node:readline/promises';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import {
  applyTurn,
  type Conversation,
  play,
  type ScriptTurn,
  startConversation,
} from '#server/runtime/converse.ts';
import type { Button, Effect } from '#server/runtime/effects.ts';
import { HTTP_FAILED, readHttpAnswer } from '#server/runtime/http-answer.ts';
import type { CallWebService } from '#server/web-service/call-web-service.ts';
import type { ChatArguments } from './chat-arguments.ts';
import { effectLine } from './chat-lines.ts';
import { EXIT } from './verb.ts';

/** Calls that one line may lead to; the ones after them count as failed, and then it is enough. */
const MAX_CALLS = 3;

/** A conversation and the buttons that can be tapped now, in their numbers' order. */
interface Talk {
  readonly conversation: Conversation;
  readonly buttons: readonly Button[];
}

interface Played {
  readonly conversation: Conversation;
  readonly effects: readonly Effect[];
}

/** A conversation in the terminal, until the input ends. Web services are really asked. */
export async function chatByHand(
  spec: BotSpec,
  options: ChatArguments,
  callWebService: CallWebService,
): Promise<number> {
  const customer = { id: 'command-line', firstName: 'Sara' };
  const begun = startConversation(spec, customer, options);
  const goOn = (played: Played, buttons: readonly Button[]) =>
    follow(spec, played, buttons, callWebService);
  let talk = await goOn(play(spec, begun, { type: 'command', command: 'start' }), []);
  const terminal = createInterface({ input: process.stdin });
  for await (const line of terminal) {
    const button = talk.buttons[Number(/^#(\d{1,3})$/.exec(line.trim())?.[1] ?? 0) - 1];
    const played =
      button && 'action' in button
        ? play(spec, talk.conversation, { type: 'button', action: button.action })
        : applyTurn(spec, talk.conversation, turnOf(line));
    if (played.ok) talk = await goOn(played, talk.buttons);
    else process.stdout.write('  nothing to pay\n');
  }
  return EXIT.done;
}

function turnOf(line: string): ScriptTurn {
  if (line.trim() === ':pay') return { pay: true };
  const minutes = /^:advance\s+(\d{1,7})$/.exec(line.trim())?.[1];
  if (minutes !== undefined) return { advanceMinutes: Math.max(1, Number(minutes)) };
  return { text: line };
}

/** Shows what the bot did, makes the calls that it wants, and shows what comes of them. */
async function follow(
  spec: BotSpec,
  first: Played,
  before: readonly Button[],
  callWebService: CallWebService,
): Promise<Talk> {
  let { conversation } = first;
  let buttons = show(first.effects, before);
  const calls = first.effects.filter((effect) => effect.type === 'call_http');
  for (const [made, call] of calls.entries()) {
    const answer = made < MAX_CALLS ? await callWebService(call) : null;
    const result = answer ? readHttpAnswer(call.reads, answer) : HTTP_FAILED;
    const { status = 0, failure = 'too_many_calls' } = answer ?? {};
    print({ web_service: result.outcome, status, ...(failure !== null && { failure }) });
    const event = { type: 'http_result', callId: call.callId, ...result } as const;
    const played = play(spec, conversation, event);
    conversation = played.conversation;
    buttons = show(played.effects, buttons);
    if (made <= MAX_CALLS) {
      calls.push(...played.effects.filter((effect) => effect.type === 'call_http'));
    }
  }
  return { conversation, buttons };
}

/** Prints what the bot did and gives the buttons that can be tapped now. */
function show(effects: readonly Effect[], before: readonly Button[]): readonly Button[] {
  let buttons = before;
  for (const effect of effects) {
    const text = textOf(effect);
    if (text === null) {
      print(effectLine(effect));
      continue;
    }
    process.stdout.write(`\n${text}\n`);
    if (!('buttons' in effect) || !effect.buttons) continue;
    buttons = effect.buttons.flat();
    const labels = buttons.map(({ label }, index) => `  #${index + 1} ${label}\n`);
    process.stdout.write(labels.join(''));
  }
  return buttons;
}

/** What a person reads in the terminal; null for an effect that is no message. */
function textOf(effect: Effect): string | null {
  if (effect.type === 'send' || effect.type === 'edit') return effect.text;
  if (effect.type !== 'invoice') return null;
  const { title, description, stars } = effect;
  return `${title}\n${description}\n⭐ ${stars}  (:pay pays it in pretence)`;
}

function print(line: object | null): void {
  if (line) process.stdout.write(`  ${JSON.stringify(line)}\n`);
}
