import type { Blueprint } from '#server/bot-spec/blueprints/blueprint.ts';
import { BLUEPRINTS, blueprintOf } from '#server/bot-spec/blueprints.ts';
import { meaningfulWords } from '#server/runtime/words.ts';

/** Words by which a trade is asked for count more than those that only stand in its bot. */
const ASKED_WEIGHT = 3;
const TOLD_WEIGHT = 1;

/** For each blueprint, what a word of a description counts for it. */
const profiles: readonly (readonly [Blueprint, ReadonlyMap<string, number>])[] = BLUEPRINTS.map(
  (blueprint) => [blueprint, profileOf(blueprint)],
);

/** The blueprint that is nearest to a description, the first of the gallery where none is near. */
export function nearestBlueprint(description: string): Blueprint {
  return knownBlueprint(description) ?? blueprintOf('restaurant');
}

/**
 * The blueprint whose words a description shares most; a word that many blueprints know says less.
 * Null where no word is shared. Pure.
 */
export function knownBlueprint(description: string): Blueprint | null {
  const words = new Set(meaningfulWords(description));
  let best: { readonly blueprint: Blueprint | null; readonly score: number } = {
    blueprint: null,
    score: 0,
  };
  for (const [blueprint, profile] of profiles) {
    let score = 0;
    for (const word of words) score += (profile.get(word) ?? 0) / spread(word);
    if (score > best.score) best = { blueprint, score };
  }
  return best.blueprint;
}

function spread(word: string): number {
  return profiles.filter(([, profile]) => profile.has(word)).length || 1;
}

function profileOf({ name, summary, words, form }: Blueprint): ReadonlyMap<string, number> {
  const profile = new Map<string, number>();
  const learn = (text: string, weight: number) => {
    for (const word of meaningfulWords(text)) {
      profile.set(word, Math.max(weight, profile.get(word) ?? 0));
    }
  };
  for (const phrase of words) learn(phrase, ASKED_WEIGHT);
  const told = [name, summary, ...form.flows.map((flow) => flow.name)];
  for (const text of told) learn(`${text.ar} ${text.en}`, TOLD_WEIGHT);
  return profile;
}
