import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prove } from '#server/proof/prove.ts';
import { startSession, step } from '#server/runtime/step.ts';
import { CUSTOMER, concrete, playRandomConversations } from './conversations.ts';
import { eventArbitrary } from './event-arbitrary.ts';
import { specArbitrary } from './spec-arbitrary.ts';

describe('the interpreter', { timeout: 60_000 }, () => {
  it('bears any bot and any events: total, repeatable, bounded, and its session survives JSON', () => {
    const runs = 1_000;
    expect(playRandomConversations(runs)).toEqual({ failed: false, runs, counterexample: null });
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
