import type { BotSpec } from '#server/bot-spec/spec.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { autoFix } from '#server/proof/auto-fix.ts';
import { prove } from '#server/proof/prove.ts';
import { changedPlaces, outside } from './changed-places.ts';
import type { Defect } from './defect.ts';

export interface Tried {
  readonly found: boolean;
  readonly outcome: Defect['outcome'];
  readonly codes: readonly string[];
  /** Places that the mending changed although nothing was wrong there. */
  readonly touched: readonly string[];
}

/** Makes one mistake in a copy of a good bot: is it found, and what does code make of it? */
export function tryDefect(spec: BotSpec, defect: Defect, seed: number): Tried | null {
  const broken = structuredClone(spec);
  if (!defect.inject(broken, (places) => places[seed % Math.max(1, places.length)])) return null;
  const proof = prove(broken);
  const codes = proof.violations.map(({ code }) => code);
  const { spec: mended, proof: after } = autoFix(broken, proof);
  return {
    found: codes.includes(defect.code),
    outcome:
      specHash(mended) === specHash(spec)
        ? 'restored'
        : after.violations.length === 0
          ? 'mended'
          : 'open',
    codes,
    touched: outside(changedPlaces(spec, mended), changedPlaces(spec, broken)).filter(
      (place) => !defect.alsoChanges?.test(place),
    ),
  };
}
