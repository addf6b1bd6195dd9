import type { Effect } from '#server/runtime/effects.ts';
import type { SimulationLine, SimulationNote } from '#server/services.ts';

type BotLine = Extract<SimulationLine, { who: 'bot' }>;

function offers(line: SimulationLine, action: string): boolean {
  return (
    line.who === 'bot' &&
    line.buttons.some((row) => row.some((button) => 'action' in button && button.action === action))
  );
}

/** What stands on the button with this action, on the newest message that has it. */
export function labelOfAction(lines: readonly SimulationLine[], action: string): string | null {
  for (const line of lines.toReversed()) {
    if (line.who !== 'bot') continue;
    for (const button of line.buttons.flat()) {
      if ('action' in button && button.action === action) return button.label;
    }
  }
  return null;
}

function noteOf(effect: Effect): SimulationNote | null {
  switch (effect.type) {
    case 'store_record':
      return {
        type: 'record',
        title: effect.title,
        fields: effect.fields.map(({ variable, text }) => ({ variable, text })),
      };
    case 'notify_owner':
      return { type: 'notify_owner', text: effect.text };
    case 'hand_off':
      return { type: 'handoff' };
    case 'schedule':
      return { type: 'scheduled', at: new Date(effect.at).toISOString() };
    case 'delete_customer_data':
      return { type: 'data_deleted' };
    case 'end':
      return { type: 'ended' };
    case 'error':
      return { type: 'error', code: effect.code };
    case 'send':
    case 'edit':
    case 'answer_button':
    case 'call_http':
    case 'ask_ai':
    case 'invoice':
      return null;
  }
}

function botLine(effect: Extract<Effect, { type: 'send' | 'edit' }>, at: string): BotLine {
  const line: BotLine = { who: 'bot', text: effect.text, buttons: effect.buttons ?? [], at };
  if (effect.type === 'edit') return line;
  const { photoUrl, documentUrl, location } = effect;
  return {
    ...line,
    ...(photoUrl !== undefined && { photoUrl }),
    ...(documentUrl !== undefined && { documentUrl }),
    ...(location !== undefined && { location }),
  };
}

function invoiceLine(effect: Extract<Effect, { type: 'invoice' }>, at: string): BotLine {
  const { invoiceId: id, title, description, stars, buttons } = effect;
  const invoice = { id, title, stars, isPaid: false };
  return { who: 'bot', text: description, buttons, invoice, at };
}

/**
 * Writes what a step wants into the conversation as the simulator shows it. An `edit` replaces the
 * newest message that has the tapped button, as in the messenger; without one it is a new message.
 */
export function appendEffects(
  lines: readonly SimulationLine[],
  effects: readonly Effect[],
  options: { readonly at: string; readonly tappedAction: string | null },
): readonly SimulationLine[] {
  const { at, tappedAction } = options;
  const result = [...lines];
  for (const effect of effects) {
    const note = noteOf(effect);
    if (note) {
      result.push({ who: 'note', note, at });
    } else if (effect.type === 'edit') {
      const index =
        tappedAction === null ? -1 : result.findLastIndex((line) => offers(line, tappedAction));
      if (index === -1) result.push(botLine(effect, at));
      else result[index] = botLine(effect, at);
    } else if (effect.type === 'send') {
      result.push(botLine(effect, at));
    } else if (effect.type === 'invoice') {
      result.push(invoiceLine(effect, at));
    } else if (effect.type === 'answer_button' && effect.text) {
      result.push({ who: 'bot', text: effect.text, buttons: [], at });
    }
  }
  return result;
}
