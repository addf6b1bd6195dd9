import { describe, expect, test } from 'vitest';
import { pizzaSpec } from '#web/testing/pizza-spec.ts';
import { outlineOf } from './outline.ts';

const pizza = { spec: pizzaSpec, variableLabels: { order_total: 'sum' } };

describe('outlineOf', () => {
  const outline = outlineOf(pizza, 'en');
  const steps = outline.flatMap((flow) => flow.steps);

  test('every block of the bot stands in it exactly once', () => {
    expect(steps.map(({ id }) => id).sort()).toEqual(pizzaSpec.blocks.map(({ id }) => id).sort());
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_step, index) => index + 1));
  });

  test('branches name their condition and the number of their step', () => {
    const hours = steps.find(({ id }) => id === 'open_now');
    const numberOf = (id: string) => steps.find((step) => step.id === id)?.number;
    expect(hours?.branches).toEqual([
      { label: { name: 'open' }, to: numberOf('welcome') },
      { label: { name: 'closed' }, to: numberOf('closed_text') },
    ]);
  });

  test('a flow whose blocks were all told before is left out', () => {
    expect(outline.map(({ id }) => id)).toEqual(['order']);
  });

  test('texts speak the reader’s language and show variables as words', () => {
    expect(steps.find(({ id }) => id === 'thanks')?.text).toBe('Thank you! Total [sum].');
    const arabic = outlineOf(pizza, 'ar').flatMap((flow) => flow.steps);
    expect(arabic.find(({ id }) => id === 'welcome')?.text).toBe('أهلًا بك! ماذا تحب؟');
  });

  test('a loop of blocks ends', () => {
    const looping = {
      ...pizzaSpec,
      blocks: [
        { id: 'a', type: 'message' as const, text: { en: 'A' }, next: 'b' },
        { id: 'b', type: 'message' as const, text: { en: 'B' }, next: 'a' },
      ],
      flows: [{ id: 'f', name: { en: 'F' }, triggers: [{ type: 'start' as const }], start: 'a' }],
    };
    expect(
      outlineOf({ spec: looping, variableLabels: {} }, 'en')[0]?.steps.map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});
