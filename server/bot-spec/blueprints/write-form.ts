import { BLANK_FLOW, BLANK_QUESTION, NO_TEXT } from '#server/bot-spec/form-blanks.ts';
import type { ModelBlock, ModelForm } from '#server/bot-spec/model-form.ts';

/*
 * How blueprints are written: one call a block, with its id first. What is left out is "none".
 */

type Both = ModelForm['name'];
type BlockOf<Type extends ModelBlock['type']> = Extract<ModelBlock, { type: Type }>;
type Question = BlockOf<'question'>;
type Flow = ModelForm['flows'][number];
type Days = ModelForm['schedules'][number]['days'];
type Test = BlockOf<'condition'>['tests'][number];

export const both = (ar: string, en: string): Both => ({ ar, en });

export function flow(id: string, name: Both, start: string, triggers: Partial<Flow> = {}): Flow {
  return { ...BLANK_FLOW, id, name, start, ...triggers };
}

/** The same hours on each of the days. */
export function openOn(days: readonly Days[number]['day'][], from: string, to: string): Days {
  return days.map((day) => ({ day, from, to }));
}

/** A price of -1 is none. */
export function item(id: string, name: Both, price: number, description: Both = NO_TEXT) {
  return { id, name, description, price };
}

export function fact(id: string, question: Both, answer: Both) {
  return { id, question, answer };
}

export function message(id: string, text: Both, next: string): ModelBlock {
  return { type: 'message', id, text, next };
}

/** Options are `[id, label, next]`. */
export function menu(
  id: string,
  text: Both,
  options: readonly (readonly [string, Both, string])[],
): ModelBlock {
  const written = options.map(([option, label, next]) => ({ id: option, label, next }));
  return { type: 'menu', id, text, options: written };
}

/** A question whose variable has the name of the block. */
export function ask(
  id: string,
  answer: Question['answer'],
  text: Both,
  next: string,
  more: Partial<Question> = {},
): ModelBlock {
  return { ...BLANK_QUESTION, id, answer, text, variable: id, next, ...more };
}

/** Choices are `[id, label]`. */
export function choose(
  id: string,
  text: Both,
  choices: readonly (readonly [string, Both])[],
  next: string,
  more: Partial<Question> = {},
): ModelBlock {
  const written = choices.map(([choice, label]) => ({ id: choice, label }));
  return ask(id, 'choice', text, next, { choices: written, ...more });
}

/** Shows a collection, or has the customer pick from it into `variable`. */
export function list(
  id: string,
  mode: BlockOf<'collection'>['mode'],
  collection: string,
  text: Both,
  next: string,
  variable = '',
): ModelBlock {
  return { type: 'collection', id, mode, collection, text, variable, next };
}

/** Goes to `next` when all tests hold; a test is `[variable, operator, value]`. */
export function when(
  id: string,
  tests: readonly (readonly [string, Test['operator'], string?])[],
  next: string,
  otherwise: string,
): ModelBlock {
  const written = tests.map(([variable, operator, value = '']) => ({ variable, operator, value }));
  return { type: 'condition', id, match: 'all', tests: written, next, otherwise };
}

export function set(
  id: string,
  operation: BlockOf<'set'>['operation'],
  variable: string,
  value: string,
  next: string,
): ModelBlock {
  return { type: 'set', id, operation, variable, value, next };
}

/** Stores the fields and tells the owner. */
export function record(
  id: string,
  kind: BlockOf<'record'>['kind'],
  title: Both,
  fields: readonly string[],
  next: string,
): ModelBlock {
  return { type: 'record', id, kind, title, fields: [...fields], notify: true, next };
}

export function handoff(id: string, text: Both, next: string): ModelBlock {
  return { type: 'handoff', id, text, next };
}

export function hours(id: string, schedule: string, open: string, closed: string): ModelBlock {
  return { type: 'hours', id, schedule, open, closed };
}

/** Says the block `reminder` so many minutes before a day (and an hour) that a variable holds. */
export function remind(
  id: string,
  minutesBefore: number,
  [dateVariable, timeVariable = '']: readonly [string, string?],
  reminder: string,
  next: string,
): ModelBlock {
  return { type: 'reminder', id, minutesBefore, dateVariable, timeVariable, reminder, next };
}

export function pause(id: string, minutes: number, next: string): ModelBlock {
  return { type: 'pause', id, minutes, next };
}

export function language(id: string, next: string): ModelBlock {
  return { type: 'language', id, text: both('اختر لغتك:', 'Choose your language:'), next };
}

export function http(
  id: string,
  request: Pick<BlockOf<'http'>, 'method' | 'url' | 'headers' | 'body' | 'reads'>,
  next: string,
  failed: string,
): ModelBlock {
  return { type: 'http', id, ...request, next, failed };
}

export function ai(
  id: string,
  text: Both,
  ways: Pick<BlockOf<'ai'>, 'question' | 'maxQuestions' | 'next' | 'handoff' | 'failed'>,
): ModelBlock {
  return { type: 'ai', id, text, ...ways };
}

export function payment(
  id: string,
  invoice: Pick<BlockOf<'payment'>, 'title' | 'description' | 'stars'>,
  next: string,
  cancelled: string,
): ModelBlock {
  return { type: 'payment', id, ...invoice, starsVariable: '', next, cancelled };
}

export function jump(id: string, toFlow: string, next = ''): ModelBlock {
  return { type: 'jump', id, flow: toFlow, next };
}

export function back(id: string): ModelBlock {
  return { type: 'return', id };
}

export function end(id: string, text: Both = NO_TEXT): ModelBlock {
  return { type: 'end', id, text };
}
