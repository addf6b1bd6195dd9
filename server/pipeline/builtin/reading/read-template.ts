import type { BlueprintId } from '#server/bot-spec/blueprints/blueprint.ts';
import { knownBlueprint } from '#server/pipeline/nearest-blueprint.ts';
import type { Document, Found } from './document.ts';
import { anyPattern, findIn, tokensOf } from './words.ts';

const TEMPLATE = anyPattern([
  'templates?',
  'blueprints?',
  'ready[- ]?made(?: \\p{L}+){0,3} bots?',
  'ready(?: \\p{L}+){0,2} bots?',
  '(?:ال|بال|لل|ب|ل)?(?:قالب|قوالب)',
  '(?:ال)?نموذج (?:ال)?جاهز',
  '(?:ال)?بوت(?: \\p{L}+){0,3} جاهز(?! ل)',
]);
/** A longer description says what it wants itself. */
const MOST_WORDS = 30;

/** The ready bot that the owner asks for by name: "use the clinic template", «قالب مطعم». */
export function readTemplate(document: Document): Found<BlueprintId> | null {
  const span = findIn(document, TEMPLATE);
  if (!span || tokensOf(document.folded).length > MOST_WORDS) return null;
  const blueprint = knownBlueprint(document.folded);
  return blueprint && { value: blueprint.id, span, confidence: 0.9 };
}
