import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { prove } from '#server/proof/prove.ts';
import type { Effect } from '#server/runtime/effects.ts';
import { type ConversationEvent, eventSchema } from '#server/runtime/events.ts';
import { type Session, sessionSchema } from '#server/runtime/session.ts';
import { startSession, step } from '#server/runtime/step.ts';
import { eventArbitrary, specArbitrary } from './spec-arbitrary.ts';

const CUSTOMER = { id: '1', firstName: 'Sara' };
const MINUTE_MS = 60_000;

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
function concrete(
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

describe('the interpreter', () => {
  it('bears any bot and any events: total, repeatable, bounded, and its session survives JSON', () => {
    fc.assert(
      fc.property(specArbitrary, fc.array(eventArbitrary, { maxLength: 25 }), (spec, events) => {
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
      }),
      { numRuns: 300 },
    );
  });

  it('starts again from any state with /start', () => {
    fc.assert(
      fc.property(specArbitrary, fc.array(eventArbitrary, { maxLength: 10 }), (spec, events) => {
        const now = new Date('2026-11-22T09:00:00Z');
        let session = startSession(spec, CUSTOMER);
        for (const event of events) {
          session = step(spec, session, concrete(event, session, []), { now }).session;
        }
        const again = step(spec, session, { type: 'command', command: 'start' }, { now });
        expect(again.effects.length).toBeGreaterThan(0);
        expect(again.session.history.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the proof', () => {
  it('never throws, and gives the same proof for the same bot', () => {
    fc.assert(
      fc.property(specArbitrary, (spec) => {
        const proof = prove(spec);
        expect(prove(structuredClone(spec))).toEqual(proof);
        expect(JSON.parse(JSON.stringify(proof))).toEqual(proof);
      }),
      { numRuns: 40 },
    );
  });
});
