import { describe, expect, it } from 'vitest';
import { blockSchema } from '#server/bot-spec/blocks.ts';
import { BLUEPRINT_IDS } from '#server/bot-spec/blueprints/blueprint.ts';
import { BLUEPRINTS, blueprintOf, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { triggerSchema } from '#server/bot-spec/flows.ts';
import { modelFormSchema } from '#server/bot-spec/model-form.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { prove } from './prove.ts';

const specs = BLUEPRINTS.map(({ id }) => blueprintSpec(id));

describe('the gallery', () => {
  it('shows ten trades, each once', () => {
    expect(BLUEPRINTS.map(({ id }) => id)).toEqual(BLUEPRINT_IDS);
  });

  it('uses every type of block and of trigger', () => {
    const blocks = new Set(specs.flatMap((spec) => spec.blocks.map(({ type }) => type)));
    expect(blocks).toEqual(new Set(blockSchema.options.map((option) => option.shape.type.value)));
    const triggers = new Set(
      specs.flatMap(({ flows }) => flows.flatMap((flow) => flow.triggers.map(({ type }) => type))),
    );
    expect(triggers).toEqual(
      new Set(triggerSchema.options.map((option) => option.shape.type.value)),
    );
  });

  it('has a link for guests, a payment, a secret header and a pause among its ways', () => {
    const blocks = specs.flatMap((spec) => spec.blocks);
    expect(blocks.some((block) => block.type === 'wait' && block.mode === 'pause')).toBe(true);
    expect(blocks.some((block) => block.type === 'wait' && block.mode === 'reminder')).toBe(true);
    const headers = blocks.flatMap((block) => (block.type === 'http' ? block.headers : []));
    expect(headers.some((header) => 'secret' in header)).toBe(true);
  });
});

describe.each(BLUEPRINT_IDS)('the blueprint %s', (id) => {
  const { form, stories, name, summary, icon } = blueprintOf(id);
  const spec = blueprintSpec(id);

  it('is proven, with every block and every way out visited and no warning', () => {
    const proof = prove(spec);
    expect(proof.violations).toEqual([]);
    expect(proof.passed).toBe(true);
    expect(proof.coverage.blocks.visited).toBe(spec.blocks.length);
    expect(proof.coverage.branches.visited).toBe(proof.coverage.branches.total);
    expect(proof.stories.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('fits the portable form and speaks both languages everywhere', () => {
    expect(modelFormSchema.safeParse(form).error).toBeUndefined();
    expect([...spec.languages].sort()).toEqual([...LANGUAGES]);
    for (const text of [name, summary]) {
      expect(text.ar).toMatch(/\p{Script=Arabic}/u);
      expect(text.en).toMatch(/[a-z]/i);
    }
    expect([...new Intl.Segmenter().segment(icon)]).toHaveLength(1);
  });

  it('has stories in both languages, and a way to a person in them', () => {
    expect(stories.length).toBeGreaterThanOrEqual(4);
    expect(stories.length).toBeLessThanOrEqual(8);
    expect(new Set(stories.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    const expectations = stories.flatMap(({ turns }) => turns.flatMap(({ expect }) => expect));
    expect(expectations).toContainEqual({ handsOff: true });
    expect(expectations.some((expectation) => 'saves' in expectation)).toBe(true);
  });

  it('tells the owner of everything that it stores, and knows answers to questions', () => {
    const records = spec.blocks.flatMap((block) => (block.type === 'record' ? [block] : []));
    expect(records.length).toBeGreaterThan(0);
    expect(records.every(({ notify }) => notify)).toBe(true);
    expect(spec.knowledge.length).toBeGreaterThanOrEqual(3);
  });
});
