import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pizzaSpec } from './examples/examples.ts';
import { parseSpec } from './parse-spec.ts';
import { specHash } from './spec-hash.ts';

function codesOf(input: unknown): string[] {
  const parsed = parseSpec(input);
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a spec from outside', () => {
  it('is read unchanged when it is right', () => {
    const parsed = parseSpec(JSON.parse(JSON.stringify(pizzaSpec())));
    expect(parsed).toEqual({ ok: true, spec: pizzaSpec() });
  });

  it('shows all its problems at once, each with its place', () => {
    const { flows: _, ...spec } = pizzaSpec();
    expect(codesOf({ ...spec, currency: 'pounds', extra: 1 })).toEqual([
      'spec/shape /currency',
      'spec/shape /flows',
      'spec/shape ',
    ]);
  });

  it('is refused with prototype keys, hidden characters, too deep or too large', () => {
    expect(codesOf(JSON.parse('{"__proto__":{"a":1}}'))).toEqual(['spec/forbidden-key /__proto__']);
    expect(codesOf({ name: { ar: 'ab\u202ecd' } })).toEqual(['spec/forbidden-character /name/ar']);
    expect(codesOf(JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`))[0]).toMatch(/^spec\/too-deep/);
    expect(codesOf({ name: 'x'.repeat(1_000_001) })).toEqual(['spec/too-large ']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (input) => {
        expect(parseSpec(input).ok).toBe(false);
      }),
    );
  });
});

describe('the hash of a spec', () => {
  it('does not depend on the order of keys, and changes with any text', () => {
    const spec = pizzaSpec();
    const reversed = Object.fromEntries(Object.entries(spec).reverse());
    const parsed = parseSpec(reversed);
    expect(parsed.ok && specHash(parsed.spec)).toBe(specHash(spec));
    expect(specHash({ ...spec, name: { ar: 'آخر', en: 'Other' } })).not.toBe(specHash(spec));
  });
});
