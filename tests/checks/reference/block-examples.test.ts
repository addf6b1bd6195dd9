import { describe, expect, it } from 'vitest';
import { BLOCK_TYPES, blockSchema } from '#server/bot-spec/blocks.ts';
import { triggerSchema } from '#server/bot-spec/flows.ts';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { prove } from '#server/proof/prove.ts';
import { EXAMPLE_BOTS, exampleBlock } from './block-examples.ts';
import { compactJson } from './compact-json.ts';
import { TRIGGER_EXAMPLES } from './meanings.ts';

describe('the examples of the reference', () => {
  it.each(BLOCK_TYPES)('hold a valid %s block inside a bot that passes its proof', (type) => {
    const shown: unknown = JSON.parse(compactJson(exampleBlock(type)));
    expect(blockSchema.parse(shown)).toEqual(exampleBlock(type));
    const parsed = parseSpec(JSON.parse(compactJson(EXAMPLE_BOTS[type])));
    expect(parsed.ok).toBe(true);
    expect(prove(EXAMPLE_BOTS[type])).toMatchObject({ passed: true, violations: [] });
  });

  it.each(Object.values(TRIGGER_EXAMPLES))('hold a valid $type trigger', (trigger) => {
    expect(triggerSchema.parse(JSON.parse(compactJson(trigger)))).toEqual(trigger);
  });
});
