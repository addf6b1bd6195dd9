import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { askFor, type Field } from './field.ts';

/** Without the signs around it. */
export const trimWords = (text: string) =>
  text.replace(/^[\s,:;.?()"'«»-]+|[\s,:;.?()"'«»-]+$/gu, '');

export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A question in the owner’s own words. */
export function questionIn(own: string): Both {
  const arabic = /\p{Script=Arabic}/u.test(own);
  const bare = own.replace(/[\s?؟.]+$/u, '');
  const asked = arabic ? `${bare}؟` : `${sentenceCase(bare)}?`;
  return { ar: asked, en: asked };
}

/** A field that has no kind of its own. */
export function ownField(answer: Field['answer'], label: Both, more: Partial<Field> = {}): Field {
  return {
    kind: 'own',
    answer,
    label,
    ask: askFor(label, answer),
    options: [],
    min: 0,
    max: 0,
    optional: false,
    onlyIf: 'always',
    ...more,
  };
}
