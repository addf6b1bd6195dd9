import type { AnswerType } from '#server/bot-spec/answers.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';

/** Something that businesses ask their customers for. */
export interface FieldKind {
  /** Also the name of its variable. */
  readonly id: string;
  readonly answer: AnswerType;
  readonly label: Both;
  readonly ask: Both;
  /** How people write it, in both languages. */
  readonly words: readonly string[];
  readonly optional?: true;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Both[];
}

/** One line of a table of fields: Arabic before English, words parted by `|`. */
export const kind = (
  id: string,
  answer: AnswerType,
  label: readonly [string, string],
  ask: readonly [string, string],
  words: string,
  more: Partial<FieldKind> = {},
): FieldKind => ({
  id,
  answer,
  label: { ar: label[0], en: label[1] },
  ask: { ar: ask[0], en: ask[1] },
  words: words.split('|'),
  ...more,
});
