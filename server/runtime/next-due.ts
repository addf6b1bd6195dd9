import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { ConversationEvent } from './events.ts';
import { nextScheduledStart } from './scheduled-flows.ts';
import type { Session } from './session.ts';

export interface Due {
  readonly at: Date;
  readonly event: ConversationEvent;
}

/**
 * What happens next to a conversation without anybody's doing, from `from` on: its earliest timer,
 * or the start of a flow by its schedule once the conversation has begun. A timer whose moment is
 * over is due at `from`.
 */
export function nextDue(spec: BotSpec, session: Session, from: Date): Due | null {
  const [timer] = [...session.timers].sort(
    (left, right) => Date.parse(left.at) - Date.parse(right.at),
  );
  const timerDue: Due | null = timer
    ? {
        at: new Date(Math.max(Date.parse(timer.at), from.getTime())),
        event: { type: 'timer', timerId: timer.id },
      }
    : null;
  const start = session.flowId === null ? null : nextScheduledStart(spec, from);
  // At the same moment the flow comes first: the timer is still due after it, a start would be missed.
  if (!start || (timerDue && timerDue.at < start.at)) return timerDue;
  return { at: start.at, event: { type: 'schedule', flowId: start.flowId } };
}
