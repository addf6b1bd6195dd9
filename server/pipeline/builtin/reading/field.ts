import type { AnswerType } from '#server/bot-spec/answers.ts';
import { type FieldKind } from '#server/pipeline/builtin/lexicon/field-kind.ts';
import { FIELD_KINDS } from '#server/pipeline/builtin/lexicon/field-kinds.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Found } from './document.ts';

/** One thing that the bot asks its customers. */
export interface Field {
  /** The kind of field, or `own` when the owner asks for something that has no kind. */
  readonly kind: string;
  readonly answer: AnswerType;
  readonly label: Both;
  readonly ask: Both;
  readonly options: readonly Both[];
  /** Both 0 when there are no bounds. */
  readonly min: number;
  readonly max: number;
  readonly optional: boolean;
  /** Asked only when the yes/no question before it was answered so. */
  readonly onlyIf: 'always' | 'yes' | 'no';
}

export type FoundField = Found<Field>;

export function fieldOfKind(kind: FieldKind): Field {
  return {
    kind: kind.id,
    answer: kind.answer,
    label: kind.label,
    ask: kind.ask,
    options: kind.options ?? [],
    min: kind.min ?? 0,
    max: kind.max ?? 0,
    optional: kind.optional ?? false,
    onlyIf: 'always',
  };
}

const byId = new Map(FIELD_KINDS.map((kind) => [kind.id, kind]));

/** The standard field of a kind, for what every business of a trade asks. */
export function standardField(id: string): Field {
  const kind = byId.get(id);
  if (!kind) throw new Error(`no field kind ${id}`);
  return fieldOfKind(kind);
}

/** The words with which a bot asks for something that the owner named in own words. */
export function askFor(label: Both, answer: AnswerType): Both {
  switch (answer) {
    case 'choice':
    case 'choices':
      return { ar: `اختر ${label.ar}:`, en: `Please choose: ${label.en}` };
    case 'file':
      return { ar: `أرسل ${label.ar} من فضلك.`, en: `Please send: ${label.en}` };
    case 'rating':
      return { ar: `ما تقييمك: ${label.ar}؟`, en: `How do you rate ${label.en}?` };
    case 'date':
    case 'time':
      return { ar: `اختر ${label.ar} من فضلك.`, en: `Please choose: ${label.en}` };
    default:
      return { ar: `اكتب ${label.ar} من فضلك.`, en: `Please write: ${label.en}` };
  }
}
