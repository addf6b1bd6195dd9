import type { Field } from './field.ts';
import { ownField, sentenceCase, trimWords } from './own-field.ts';

const WHETHER = /^(?:whether|if)\s+(they|he|she|you|the \p{L}+)\s+(.+?)(?:\s+or\s+not)?[\s?.]*$/iu;
/** Behind a bare "if" only what somebody is or has is asked; "if they write …" is a condition. */
const ASKED_BY_IF =
  /^if\s+(?:they|he|she|the \p{L}+)\s+(?:have|has|had|are|is|own|need|want|speak|can|prefer|smoke|like|live|drive)\p{L}*(?!\p{L})/iu;
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:are|is)\s+/iu, 'Are you'],
  [/^(?:were|was)\s+/iu, 'Were you'],
  [/^can\s+/iu, 'Can you'],
  [/^could\s+/iu, 'Could you'],
  [/^(?:will|would)\s+/iu, 'Would you'],
  [/^should\s+/iu, 'Should you'],
  [/^(?:have|has)\s+(?=(?:been|had|ever|already|\p{L}+ed)(?!\p{L}))/iu, 'Have you'],
  [/^did\s+/iu, 'Did you'],
];

/** "whether they speak English" is a yes-or-no question: "Do you speak English?" */
export function whetherField(own: string): Field | undefined {
  const match = WHETHER.exec(own);
  const [, who = '', said = ''] = match ?? [];
  if (!match || (/^if/iu.test(own) && !ASKED_BY_IF.test(own))) return undefined;
  const rest = trimWords(said).replace(/(?<!\p{L})(?:their|his|her)(?!\p{L})/giu, 'your');
  if (!rest || rest.split(/\s+/u).length > 10) return undefined;
  const question = /^the /iu.test(who) ? null : askedOf(rest);
  const label = { ar: sentenceCase(rest), en: sentenceCase(rest) };
  const asked = question ?? `${sentenceCase(who)} ${rest}: yes or no?`;
  return ownField('boolean', label, { ask: { ar: asked, en: asked } });
}

function askedOf(rest: string): string {
  for (const [helper, start] of HELPERS)
    if (helper.test(rest)) return `${start} ${rest.replace(helper, '')}?`;
  const base = rest
    .replace(/^has(?!\p{L})/iu, 'have')
    .replace(/^(\p{L}{2,}(?:sh|ch|ss|x|z|o))es(?!\p{L})/iu, '$1')
    .replace(/^(\p{L}{2,}[^s\s])s(?!\p{L})/iu, '$1');
  return `Do you ${base}?`;
}
