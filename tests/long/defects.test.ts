import { expect, it } from 'vitest';
import { DEFECTS } from '#tests/properties/defects/defects.ts';
import { goodSpecs } from '#tests/properties/defects/good-specs.ts';
import { tryDefect } from '#tests/properties/defects/try-defect.ts';

it('every kind of mistake is found in every good bot that has a place for it', async () => {
  const good = await goodSpecs();
  const missed: string[] = [];
  let tried = 0;
  for (const [seed, { name, spec }] of good.entries()) {
    for (const defect of DEFECTS) {
      const result = tryDefect(spec, defect, seed);
      if (!result) continue;
      tried += 1;
      const isMended = (result.outcome === 'open') === (defect.outcome === 'open');
      if (!result.found || !isMended || result.touched.length > 0)
        missed.push(`${name}: ${defect.name} → ${result.outcome}`);
    }
  }
  expect(good.length).toBeGreaterThanOrEqual(20);
  expect(tried).toBeGreaterThanOrEqual(600);
  expect(missed).toEqual([]);
});
