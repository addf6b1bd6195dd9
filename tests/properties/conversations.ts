import fc from 'fast-check';
import { expect } from 'vitest';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import type { Effect } from '#server/runtime/effects.ts';
import { type ConversationEvent, eventSchema } from '#server/runtime/events.ts';
import { type Session, sessionSchema } from '#server/runtime/session.ts';
import { startSession, step } from '#server/runtime/step.ts';
import { eventArbitrary } from './event-arbitrary.ts';
import { specArbitrary } from './spec-arbitrary.ts';

export const CUSTOMER = { id: '1', firstName: 'Sara' };
const MINUTE_MS = 60_000;
const MAX_EVENTS = 25;

function actionsOf(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) =>
    'buttons' in effect
      ? (effect.buttons ?? [])
          .flat()
          .flatMap((button) => ('action' in button ? [button.action] : []))
      : [],
  );
}

/** Turns "the n-th button on the screen" and "the next timer" into an event of this moment. */
export function concrete(
  event: ConversationEvent | { readonly tap: number },
  session: Session,
  actions: readonly string[],
): ConversationEvent {
  if ('tap' in event) {
    const action = actions[event.tap % Math.max(1, actions.length)] ?? 'none';
    return { type: 'button', action };
  }
  if (event.type === 'timer' && event.timerId === 'next') {
    return { type: 'timer', timerId: session.timers[0]?.id ?? 'none' };
  }
  const awaited = session.waiting?.call?.id ?? 'none';
  if ('callId' in event && event.callId === 'next') return { ...event, callId: awaited };
  if ('invoiceId' in event && event.invoiceId === 'next') return { ...event, invoiceId: awaited };
  return event;
}

/**
 * Random bots, mostly broken ones, in random conversations. The interpreter never throws, gives the
 * same for the same, stays within its limits, and its session survives JSON. @returns what went wrong
 */
export function playRandomConversations(runs: number): {
  readonly failed: boolean;
  readonly runs: number;
  readonly counterexample: unknown;
} {
  const { failed, numRuns, counterexample } = fc.check(
    fc.property(
      specArbitrary,
      fc.array(eventArbitrary, { maxLength: MAX_EVENTS }),
      (spec, events) => {
        expect(botSpecSchema.safeParse(spec).success).toBe(true);
        let session = startSession(spec, CUSTOMER);
        let actions: string[] = [];
        for (const [index, wanted] of events.entries()) {
          const event = concrete(wanted, session, actions);
          expect(eventSchema.safeParse(event).success).toBe(true);
          const now = new Date(Date.UTC(2026, 10, 22) + index * 7 * MINUTE_MS);
          let visited = 0;
          const count = ({ slot }: { readonly slot: string | null }) => {
            if (slot === null) visited += 1;
          };
          const result = step(spec, session, event, { now, trace: count });
          expect(visited).toBeLessThanOrEqual(100);
          expect(step(spec, structuredClone(session), event, { now })).toEqual(result);
          const stored = sessionSchema.parse(JSON.parse(JSON.stringify(result.session)));
          expect(stored).toEqual(result.session);
          for (const action of actionsOf(result.effects)) {
            expect(new TextEncoder().encode(action).length).toBeLessThanOrEqual(64);
          }
          session = stored;
          actions = [...actionsOf(result.effects), ...actions].slice(0, 40);
        }
      },
    ),
    { numRuns: runs },
  );
  return { failed, runs: numRuns, counterexample };
}
