import { expect, test } from 'vitest';
import { pizzaSpec } from './examples/examples.ts';
import { migrateSpec } from './migrate.ts';
import { parseSpec } from './parse-spec.ts';

test('a spec of the first version is read as one of today’s', () => {
  const { persona: _, ...first } = { ...pizzaSpec(), specVersion: 1 };
  expect(parseSpec(first)).toEqual({ ok: true, spec: pizzaSpec() });
});

test('what is no spec, or one of a later version, is left for the schema to refuse', () => {
  for (const stored of [null, 7, [], {}, { specVersion: 99 }]) {
    expect(migrateSpec(stored)).toBe(stored);
  }
});
