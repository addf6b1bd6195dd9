import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '#server/bot-spec/diff/describe-changes.ts';
import { diffSpecs } from '#server/bot-spec/diff/diff-specs.ts';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { specArbitrary } from './spec-arbitrary.ts';

/** A bot, and the same one with some of its parts taken from another: edits rather than strangers. */
const editedArbitrary: fc.Arbitrary<readonly [BotSpec, BotSpec]> = fc
  .tuple(
    specArbitrary,
    specArbitrary,
    fc.subarray([
      ...(['name', 'languages', 'variables', 'knowledge', 'collections', 'schedules'] as const),
      ...(['flows', 'blocks', 'stories', 'persona', 'currency'] as const),
    ]),
    fc.nat(7),
  )
  .map(([before, other, parts, count]) => {
    const taken = Object.fromEntries(parts.map((part) => [part, other[part]]));
    const blocks = [...other.blocks.slice(0, count), ...before.blocks.slice(count)];
    return [before, { ...before, blocks, ...taken }];
  });
const pairArbitrary = fc.oneof(editedArbitrary, fc.tuple(specArbitrary, specArbitrary));

const byJson = (left: unknown, right: unknown) =>
  JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
const sorted = <Entry>(list: readonly Entry[]) => [...list].sort(byJson);

/** The spec with every list whose order says nothing in one order. */
function inOneOrder(spec: BotSpec): BotSpec {
  return {
    ...spec,
    languages: sorted(spec.languages),
    variables: sorted(spec.variables),
    knowledge: sorted(spec.knowledge),
    collections: sorted(spec.collections),
    schedules: sorted(
      spec.schedules.map((schedule) => ({
        ...schedule,
        days: sorted(schedule.days),
        ...(schedule.holidays && { holidays: sorted(schedule.holidays) }),
      })),
    ),
    flows: spec.flows.map((flow) => ({
      ...flow,
      triggers: sorted(
        flow.triggers.map((trigger) =>
          trigger.type === 'keywords' ? { ...trigger, words: sorted(trigger.words) } : trigger,
        ),
      ),
    })),
    blocks: sorted(spec.blocks),
    stories: sorted(spec.stories),
  };
}

const actions = (before: BotSpec, after: BotSpec, action: string) =>
  diffSpecs(before, after).filter((change) => change.action === action).length;

describe('the difference between two bots', () => {
  it('is none between a bot and itself', () => {
    fc.assert(
      fc.property(specArbitrary, (spec) => {
        expect(diffSpecs(spec, structuredClone(spec))).toEqual([]);
      }),
    );
  });

  it('is found whenever the two say something different', () => {
    fc.assert(
      fc.property(pairArbitrary, ([before, after]) => {
        const differ = specHash(inOneOrder(before)) !== specHash(inOneOrder(after));
        expect(!differ || diffSpecs(before, after).length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('sees each member of a real bot', () => {
    for (const spec of [pizzaSpec(), clinicSpec()]) {
      for (const [path, changed] of everyLeafChanged(spec)) {
        expect(diffSpecs(spec, changed), path).not.toEqual([]);
      }
    }
  });

  it('does not see the order of what is looked up by its id', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(pizzaSpec(), clinicSpec()),
        fc.infiniteStream(fc.nat()),
        (spec, random) => {
          const shuffled = <Entry>(list: readonly Entry[]): Entry[] =>
            list
              .map((entry) => ({ entry, at: random.next().value ?? 0 }))
              .sort((left, right) => left.at - right.at)
              .map(({ entry }) => entry);
          const other = {
            ...spec,
            blocks: shuffled(spec.blocks),
            variables: shuffled(spec.variables),
            knowledge: shuffled(spec.knowledge),
            schedules: spec.schedules.map((schedule) => ({
              ...schedule,
              days: shuffled(schedule.days),
            })),
            stories: shuffled(spec.stories),
          };
          expect(diffSpecs(spec, other)).toEqual([]);
        },
      ),
    );
  });

  it('adds on the way there what it removes on the way back', () => {
    fc.assert(
      fc.property(pairArbitrary, ([before, after]) => {
        expect(actions(before, after, 'added')).toBe(actions(after, before, 'removed'));
        expect(actions(before, after, 'changed')).toBe(actions(after, before, 'changed'));
      }),
      { numRuns: 300 },
    );
  });

  it('can always be told: a change has a sentence, and none has holes', () => {
    fc.assert(
      fc.property(pairArbitrary, fc.constantFrom(...LANGUAGES), ([before, after], language) => {
        const changes = diffSpecs(before, after);
        const told = describeChanges(changes, { before, after, language });
        const sentences = [...told.adds, ...told.removes, ...told.changes];
        expect(sentences.length > 0).toBe(changes.length > 0);
        for (const sentence of sentences) {
          expect(sentence.trim()).not.toBe('');
          expect(sentence).not.toMatch(/undefined|\[object|\{(?:subject|thing|text|value|does)\}/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The spec once for each of its leaves, with that leaf changed. */
function* everyLeafChanged(spec: BotSpec): Generator<readonly [string, BotSpec]> {
  for (const path of leavesOf(spec, [])) {
    if (path.join('/') === 'specVersion') continue;
    yield [path.join('/'), { ...spec, ...withLeafChanged(spec, path) }];
  }
}

function leavesOf(value: object, path: readonly string[]): string[][] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === 'object' && entry !== null
      ? leavesOf(entry, [...path, key])
      : [[...path, key]],
  );
}

function withLeafChanged(value: object, [key = '', ...rest]: readonly string[]): object {
  const entries = Object.entries(value).map(([name, entry]: [string, unknown]) => {
    if (name !== key) return [name, entry] as const;
    if (typeof entry === 'object' && entry !== null)
      return [name, withLeafChanged(entry, rest)] as const;
    return [name, otherThan(entry)] as const;
  });
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

function otherThan(leaf: unknown): unknown {
  if (typeof leaf === 'boolean') return !leaf;
  return typeof leaf === 'number' ? leaf + 1 : `${String(leaf)}x`;
}
