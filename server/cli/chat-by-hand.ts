import { createInterface } from 'node:readline/promises';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { applyTurn, play, type ScriptTurn, startConversation } from '#server/runtime/converse.ts';
import type { Button, Effect } from '#server/runtime/effects.ts';
import type { ChatArguments } from './chat-arguments.ts';
import { effectLine } from './chat-lines.ts';
import { EXIT } from './verb.ts';

/** A conversation in the terminal, until the input ends. */
export async function chatByHand(spec: BotSpec, options: ChatArguments): Promise<number> {
  const customer = { id: 'command-line', firstName: 'Sara' };
  let conversation = startConversation(spec, customer, options);
  const first = play(spec, conversation, { type: 'command', command: 'start' });
  conversation = first.conversation;
  let buttons = show(first.effects, []);
  const terminal = createInterface({ input: process.stdin });
  for await (const line of terminal) {
    const button = buttons[Number(/^#(\d{1,3})$/.exec(line.trim())?.[1] ?? 0) - 1];
    if (button && 'action' in button) {
      const played = play(spec, conversation, { type: 'button', action: button.action });
      conversation = played.conversation;
      buttons = show(played.effects, buttons);
      continue;
    }
    const result = applyTurn(spec, conversation, turnOf(line));
    if (!result.ok) continue;
    conversation = result.conversation;
    buttons = show(result.effects, buttons);
  }
  return EXIT.done;
}

function turnOf(line: string): ScriptTurn {
  const minutes = /^:advance\s+(\d{1,7})$/.exec(line.trim())?.[1];
  if (minutes !== undefined) return { advanceMinutes: Math.max(1, Number(minutes)) };
  return { text: line };
}

/** Prints what the bot did and gives the buttons that can be tapped now, in their numbers' order. */
function show(effects: readonly Effect[], before: readonly Button[]): readonly Button[] {
  let buttons = before;
  for (const effect of effects) {
    if (effect.type === 'send' || effect.type === 'edit') {
      process.stdout.write(`\n${effect.text}\n`);
      if (effect.buttons) buttons = effect.buttons.flat();
      const labels = effect.buttons?.flat().map(({ label }, index) => `  #${index + 1} ${label}`);
      if (labels) process.stdout.write(`${labels.join('\n')}\n`);
    } else {
      const line = effectLine(effect);
      if (line) process.stdout.write(`  ${JSON.stringify(line)}\n`);
    }
  }
  return buttons;
}
