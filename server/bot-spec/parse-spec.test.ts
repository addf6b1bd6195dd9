import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpecProblem } from './describe-spec-problem.ts';
import { pizzaSpec } from './examples/examples.ts';
import { parseSpec } from './parse-spec.ts';
import { specHash } from './spec-hash.ts';

function codesOf(input: unknown): string[] {
  const parsed = parseSpec(input);
  return parsed.ok ? [] : parsed.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** A document without an end in some direction, as JSON text. */
const nested = (open: string, close: string, depth: number): unknown =>
  JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);

describe('a spec from outside', () => {
  it('is read unchanged when it is right', () => {
    const parsed = parseSpec(JSON.parse(JSON.stringify(pizzaSpec())));
    expect(parsed).toEqual({ ok: true, spec: pizzaSpec() });
  });

  it('shows all its problems at once, each with its place: what is unsafe before what is misshapen', () => {
    const { flows: _, blocks, ...spec } = pizzaSpec();
    const [first, second, ...others] = blocks;
    const input = {
      ...spec,
      currency: 'pounds',
      description: { ar: 'ab\u202ecd', en: 5 },
      blocks: [{ ...first, type: 'dance' }, { ...second, colour: 'red' }, ...others],
      stories: JSON.parse('[{"constructor": 1, "title": {}}]'),
      extra: Number.NaN,
    };
    expect(codesOf(input)).toEqual([
      'spec/forbidden-character /description/ar',
      'spec/forbidden-key /stories/0/constructor',
      'spec/not-json /extra',
      'spec/wrong-type /description/en',
      'spec/wrong-form /currency',
      'spec/missing /flows',
      'spec/wrong-value /blocks/0/type',
      'spec/unknown-field /blocks/1/colour',
      'spec/missing /stories/0/id',
      'spec/missing /stories/0/language',
      'spec/missing /stories/0/at',
      'spec/missing /stories/0/turns',
    ]);
    expect(parseSpec(input)).toEqual(parseSpec(structuredClone(input)));
  });

  it.each([
    ['a number that JSON cannot hold', { price: JSON.parse('1e999') }, 'spec/not-json /price'],
    [
      'prototype keys at any depth',
      JSON.parse('{"a":[{"__proto__":1}]}'),
      'spec/forbidden-key /a/0/__proto__',
    ],
    ['a hidden character in a key', { 'na\u200bme': 1 }, 'spec/forbidden-character /name'],
    ['half of a surrogate pair', { name: { ar: '\ud83c' } }, 'spec/forbidden-character /name/ar'],
    ['100,000 lists in each other', nested('[', ']', 100_000), `spec/too-deep ${'/0'.repeat(20)}`],
    [
      '100,000 objects in each other',
      nested('{"a":', '}', 100_000),
      `spec/too-deep ${'/a'.repeat(20)}`,
    ],
  ])('is refused with %s', (_name, input, problem) => {
    expect(codesOf(input)[0]).toBe(problem);
  });

  it.each([
    ['in one text', { name: 'x'.repeat(10_000_000) }],
    ['in a list', { blocks: Array.from({ length: 2_000_000 }, () => 1) }],
    ['in a circle', circle()],
    [
      'in keys',
      Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key_${index}`, 1])),
    ],
  ])('that is too large %s is refused for that alone', (_name, input) => {
    expect(codesOf(input)).toEqual(['spec/too-large ']);
  });

  it('names at most a hundred problems, and shows of a long key only the beginning', () => {
    const fields = Array.from({ length: 300 }, (_, index) => [`${index}`.padStart(200, 'x'), 1]);
    const codes = codesOf({ ...pizzaSpec(), ...Object.fromEntries(fields) });
    expect(codes).toHaveLength(100);
    expect(codes[0]).toBe(`spec/unknown-field /${'x'.repeat(60)}…`);
  });

  it('that a newer platform made is refused for its version', () => {
    expect(codesOf({ ...pizzaSpec(), specVersion: 99 })).toEqual(['spec/version /specVersion']);
  });

  it('describes each problem in both languages, with nothing left to fill in', () => {
    const { flows: _, ...spec } = pizzaSpec();
    const parsed = parseSpec({ ...spec, languages: [], defaultLanguage: 'fr', name: { ar: 7 } });
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map((problem) => describeSpecProblem(problem, 'en'))).toEqual([
      'This should be a text.',
      'This list has too few entries (at least 1).',
      'This should be one of: ar, en.',
      'This field is missing.',
    ]);
    for (const problem of problems) {
      expect(describeSpecProblem(problem, 'ar')).toMatch(/^[\u0600-\u06ff][^{}]*$/);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (input) => {
        expect(parseSpec(input).ok).toBe(false);
      }),
    );
  });
});

function circle(): unknown {
  const list: unknown[] = [];
  for (let entry = 0; entry < 10; entry += 1) list.push(list);
  return list;
}

describe('the hash of a spec', () => {
  it('does not depend on the order of keys, and changes with any text', () => {
    const spec = pizzaSpec();
    const reversed = Object.fromEntries(Object.entries(spec).reverse());
    const parsed = parseSpec(reversed);
    expect(parsed.ok && specHash(parsed.spec)).toBe(specHash(spec));
    expect(specHash({ ...spec, name: { ar: 'آخر', en: 'Other' } })).not.toBe(specHash(spec));
  });
});
