import { beforeAll, describe, expect, it } from 'vitest';
import { violationCodes } from '#server/proof/codes.ts';
import { fixes } from '#server/proof/fixes/table.ts';
import { prove } from '#server/proof/prove.ts';
import { DEFECTS } from './defects.ts';
import { type GoodSpec, goodSpecs } from './good-specs.ts';
import { tryDefect } from './try-defect.ts';

let good: readonly GoodSpec[] = [];
beforeAll(async () => {
  good = await goodSpecs();
}, 60_000);

/** How many bots each mistake is made in; `npm run test:long` makes it in every bot. */
const BOTS_PER_DEFECT = 2;

describe('mistakes in good bots', { timeout: 60_000 }, () => {
  it('are none where there are none', () => {
    for (const { name, spec } of good) expect([name, prove(spec).violations]).toEqual([name, []]);
  });

  it.each(DEFECTS)('$name: found as $code, and $outcome by code', (defect) => {
    const tried = good
      .map(({ spec }, seed) => ({ spec, seed }))
      .filter(({ spec, seed }) =>
        defect.inject(structuredClone(spec), (places) => places[seed % Math.max(1, places.length)]),
      )
      .slice(0, BOTS_PER_DEFECT)
      .map(({ spec, seed }) => tryDefect(spec, defect, seed));
    expect(tried.length).toBeGreaterThan(0);
    for (const result of tried) {
      expect(result).toMatchObject({ found: true, outcome: defect.outcome, touched: [] });
    }
  });

  it('have among them one for every fix, and a fix for every code that code alone mends', () => {
    const mended = new Set<string>(
      DEFECTS.filter(({ outcome }) => outcome !== 'open').map(({ code }) => code),
    );
    expect(Object.keys(fixes).filter((code) => !mended.has(code))).toEqual([]);
    const automatic = Object.entries(violationCodes).filter((entry) => entry[1].class === 'auto');
    expect(automatic.filter(([code]) => !Object.hasOwn(fixes, code))).toEqual([]);
  });

  it('are mended by code in at least four of five kinds', () => {
    const mended = DEFECTS.filter(({ outcome }) => outcome !== 'open');
    expect(DEFECTS.length).toBeGreaterThanOrEqual(30);
    expect(mended.length / DEFECTS.length).toBeGreaterThanOrEqual(0.8);
  });
});
