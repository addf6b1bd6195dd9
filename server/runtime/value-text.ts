import { optionsOf } from '#server/bot-spec/answers.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Formatter } from '#server/bot-spec/template.ts';
import { type Text, textIn } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { wallTimeAt } from '#server/shared/zoned-time.ts';
import { cartLineText } from './cart.ts';
import { dateText, timeText } from './date-text.ts';
import { moneyText } from './money-text.ts';
import { numberText } from './number-text.ts';
import type { Value } from './session.ts';
import { indexOf } from './spec-index.ts';
import { standardText } from './standard-texts.ts';

export interface ValueTextOptions {
  readonly spec: BotSpec;
  readonly language: Language;
  /** Without it the type of the variable decides. */
  readonly formatter?: Formatter;
}

/** The value of a variable as a person reads it. Total: a value of an unexpected form is still shown. */
export function valueText(
  variable: string,
  value: Value | undefined,
  options: ValueTextOptions,
): string {
  const { spec, language, formatter } = options;
  if (value === undefined || value === '') return standardText('not_given', language);
  if (typeof value === 'number') return numericText(variable, value, options);
  if (typeof value === 'boolean') return standardText(value ? 'yes' : 'no', language);
  if (typeof value === 'string') {
    return formatter === 'text' ? value : wordText(variable, value, options);
  }
  if ('latitude' in value) return `${value.latitude},${value.longitude}`;
  if ('phone' in value) return [value.firstName, value.phone].filter(Boolean).join(' ');
  if ('fileId' in value) return value.name || value.fileId;
  if (value.length === 0) return standardText('not_given', language);
  return value
    .map((entry) =>
      typeof entry === 'string'
        ? optionText(variable, entry, spec, language)
        : cartLineText(entry, indexOf(spec).collectionOfVariable.get(variable), spec, language),
    )
    .join(value.some((entry) => typeof entry !== 'string') ? '\n' : listSeparator(language));
}

function numericText(
  variable: string,
  value: number,
  { spec, language, formatter }: ValueTextOptions,
): string {
  const isMoney = indexOf(spec).variableTypes.get(variable) === 'money';
  if (formatter === 'money' || (isMoney && formatter === undefined)) {
    return moneyText(value, spec.currency, language);
  }
  return formatter === 'text' ? String(value) : numberText(value, language);
}

function wordText(variable: string, value: string, options: ValueTextOptions): string {
  const { spec, language } = options;
  const index = indexOf(spec);
  switch (index.variableTypes.get(variable)) {
    case 'date':
      return dateText(value, language);
    case 'time':
      return timeText(value, language);
    case 'datetime':
      return datetimeText(value, options);
    case 'choice':
      return optionText(variable, value, spec, language);
    case 'item': {
      const items = index.collectionOfVariable.get(variable)?.items;
      return labelOf(items?.find(({ id }) => id === value)?.name, value, language);
    }
    default:
      return value;
  }
}

function datetimeText(value: string, { spec, language, formatter }: ValueTextOptions): string {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return value;
  const { date, time } = wallTimeAt(instant, spec.timeZone);
  if (formatter === 'date') return dateText(date, language);
  if (formatter === 'time') return timeText(time, language);
  return `${dateText(date, language)} ${timeText(time, language)}`;
}

function optionText(variable: string, id: string, spec: BotSpec, language: Language): string {
  for (const block of spec.blocks) {
    if (block.type !== 'question' || block.variable !== variable) continue;
    const option = optionsOf(block.answer).find((candidate) => candidate.id === id);
    if (option) return labelOf(option.label, id, language);
  }
  return id;
}

function labelOf(label: Text | undefined, fallback: string, language: Language): string {
  return (label && textIn(label, language)) || fallback;
}

function listSeparator(language: Language): string {
  return language === 'ar' ? '، ' : ', ';
}
