import type { Answer } from '#server/bot-spec/answers.ts';
import { type ChangeTextKey, tell } from '#server/bot-spec/diff/tell.ts';
import type { Telling } from '#server/bot-spec/diff/telling.ts';
import { counted } from '#server/bot-spec/wording/counted.ts';
import { dateText } from '#server/runtime/date-text.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { moneyText } from '#server/runtime/money-text.ts';
import { numberText } from '#server/runtime/number-text.ts';

/** What a question now takes as an answer, limit by limit; `thing` names the question. */
export function answerSentences(
  was: Answer,
  is: Answer,
  thing: string,
  telling: Telling,
): string[] {
  const { language } = telling;
  if (was.type !== is.type) {
    const [before, after] = [tell(`kind_${was.type}`, language), tell(`kind_${is.type}`, language)];
    return [tell('answer_kind', language, { thing, before, after })];
  }
  const sentence = (key: ChangeTextKey, value = '') => tell(key, language, { thing, value });
  if (is.type === 'rating') {
    const [min, max] = [numberText(is.min, language), numberText(is.max, language)];
    return [tell('rating_range', language, { thing, min, max })];
  }
  const [former, current] = [limitsOf(was, telling), limitsOf(is, telling)];
  return [
    ...(former.least === current.least
      ? []
      : [limitSentence('least', current.least, is, sentence)]),
    ...(former.most === current.most ? [] : [limitSentence('most', current.most, is, sentence)]),
    ...switchSentences(was, is).map((key) => sentence(key)),
  ];
}

interface Limits {
  readonly least: string | undefined;
  readonly most: string | undefined;
}

function limitsOf(answer: Answer, { after, language }: Telling): Limits {
  const shown = (write: (value: number) => string, min?: number, max?: number): Limits => ({
    least: min === undefined ? undefined : isolate(write(min), language),
    most: max === undefined ? undefined : isolate(write(max), language),
  });
  switch (answer.type) {
    case 'text':
      return shown(
        (count) => counted(count, 'characters', language),
        answer.minLength,
        answer.maxLength,
      );
    case 'number':
      return shown((value) => numberText(value, language), answer.min, answer.max);
    case 'money':
      return shown(
        (value) => moneyText(value, after.spec.currency, language),
        answer.min,
        answer.max,
      );
    case 'choices':
      return shown((count) => counted(count, 'choices', language), answer.min, answer.max);
    case 'date': {
      const date = (value: string | undefined) =>
        value &&
        (value === 'today'
          ? tell('today', language)
          : isolate(dateText(value, language), language));
      return { least: date(answer.min), most: date(answer.max) };
    }
    default:
      return { least: undefined, most: undefined };
  }
}

function limitSentence(
  end: 'least' | 'most',
  limit: string | undefined,
  { type }: Answer,
  sentence: (key: ChangeTextKey, value?: string) => string,
): string {
  if (limit === undefined) return sentence(`no_${end}`);
  if (type !== 'date') return sentence(`at_${end}`, limit);
  return sentence(end === 'least' ? 'from_date' : 'until_date', limit);
}

/** Limits that are there or not. */
function switchSentences(was: Answer, is: Answer): ChangeTextKey[] {
  const keys: ChangeTextKey[] = [];
  if (was.type === 'text' && is.type === 'text' && was.pattern !== is.pattern) {
    keys.push(is.pattern === undefined ? 'any_form' : 'other_form');
  }
  if ('schedule' in was || 'schedule' in is) keys.push(...scheduleKeys(was, is));
  if (was.type === 'number' && is.type === 'number' && !was.integer !== !is.integer) {
    keys.push(is.integer ? 'whole' : 'decimals');
  }
  if (was.type === 'date' && is.type === 'date' && !was.hijri !== !is.hijri) {
    keys.push(is.hijri ? 'hijri' : 'no_hijri');
  }
  if (was.type === 'datetime' && is.type === 'datetime' && !was.future !== !is.future) {
    keys.push(is.future ? 'future' : 'no_future');
  }
  return keys;
}

function scheduleKeys(was: Answer, is: Answer): ChangeTextKey[] {
  const before = 'schedule' in was ? was.schedule : undefined;
  const after = 'schedule' in is ? is.schedule : undefined;
  if (before === after) return [];
  if (after === undefined) return ['any_time'];
  return [before === undefined ? 'within_hours' : 'other_hours'];
}
