import type { Transcript } from '#server/proof/types.ts';
import { textsSaid } from '#server/runtime/converse.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { withoutIsolates } from '#server/runtime/render-text.ts';
import type { Point } from './walk-bot.ts';

type Line = Transcript['lines'][number];

/** The conversation that led to a point, as a person reads it. */
export function transcriptOf(title: string, end: Point): Transcript {
  const points: Point[] = [];
  for (let point: Point | null = end; point; point = point.parent) points.unshift(point);
  return { title, lines: points.flatMap(linesOf) };
}

function linesOf({ event, effects, parent }: Point): Line[] {
  const said = textsSaid(effects).map(
    (text): Line => ({ who: 'bot', text: withoutIsolates(text) }),
  );
  if (!event) return said;
  const text = wordsOf(event, parent);
  return text === null ? said : [{ who: 'customer', text }, ...said];
}

function wordsOf(event: ConversationEvent, before: Point | null): string | null {
  switch (event.type) {
    case 'text':
      return event.text;
    case 'command':
      return `/${event.command}`;
    case 'button':
      return labelOf(event.action, before) ?? '•';
    case 'contact':
      return event.phone;
    case 'location':
      return `${event.latitude},${event.longitude}`;
    case 'file':
      return event.name;
    case 'timer':
    case 'schedule':
    case 'http_result':
    case 'ai_result':
    case 'payment':
    case 'staff_reply':
      return null;
  }
}

function labelOf(action: string, before: Point | null): string | undefined {
  for (let point = before; point; point = point.parent) {
    for (const effect of point.effects) {
      if (effect.type !== 'send' && effect.type !== 'edit') continue;
      const button = effect.buttons
        ?.flat()
        .find((candidate) => 'action' in candidate && candidate.action === action);
      if (button) return button.label;
    }
  }
  return undefined;
}
