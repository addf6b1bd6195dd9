import type { Answer, ChoiceOption } from '#server/bot-spec/answers.ts';
import type { ModelQuestion } from './facts.ts';
import { createNames, type Names } from './names.ts';
import type { TextReader } from './texts.ts';

export interface AnswerContext {
  readonly texts: TextReader;
  readonly schedules: Names;
  readonly variables: Names;
  readonly futureDates: ReadonlySet<string>;
  readonly datesOfTimes: ReadonlyMap<string, string>;
}

const MAX_OPTIONS = 20;
/** Whole numbers up to here count things (guests, children); above they are amounts. */
const LARGEST_COUNT = 1000;

/** The typed answer of a question of the portable form. */
export function expandAnswer(question: ModelQuestion, context: AnswerContext): Answer {
  switch (question.answer) {
    case 'text': {
      const pattern = question.pattern.trim();
      return { type: 'text', ...(pattern !== '' && { pattern }) };
    }
    case 'number':
      return { type: 'number', ...bounds(question), ...(isCount(question) && { integer: true }) };
    case 'money':
      return { type: 'money', ...bounds(question) };
    case 'rating':
      return { type: 'rating', ...ratingBounds(question) };
    case 'date':
      return {
        type: 'date',
        ...(context.futureDates.has(question.variable) && { min: 'today' as const }),
        ...scheduleOf(question, context),
      };
    case 'time': {
      const date = context.datesOfTimes.get(question.variable);
      return {
        type: 'time',
        ...scheduleOf(question, context),
        ...(date !== undefined && { dateVariable: context.variables.of(date) }),
      };
    }
    case 'datetime':
      return {
        type: 'datetime',
        ...((question.min >= 1 || question.schedule !== '') && { future: true }),
        ...scheduleOf(question, context),
      };
    case 'choice':
      return { type: 'choice', options: expandChoices(question, context.texts) };
    case 'choices':
      return {
        type: 'choices',
        options: expandChoices(question, context.texts),
        ...(question.min >= 1 && { min: Math.floor(question.min) }),
        ...(question.max >= 1 && { max: Math.floor(question.max) }),
      };
    default:
      return { type: question.answer };
  }
}

/** Names for the choices of a question. */
export function choiceNames(question: ModelQuestion): Names {
  return createNames(
    question.choices.map((choice) => choice.id),
    'id',
    'option',
  );
}

function expandChoices(question: ModelQuestion, texts: TextReader): ChoiceOption[] {
  const names = choiceNames(question);
  return question.choices
    .slice(0, MAX_OPTIONS)
    .map((choice) => ({ id: names.of(choice.id), label: texts.text(choice.label) }));
}

/** 0 means "no limit"; a minimum of 0 counts where a maximum is given. */
function bounds({ min, max }: ModelQuestion): { min?: number; max?: number } {
  if (max === 0 && min === 0) return {};
  if (max === 0) return { min };
  return { min, max };
}

function isCount({ min, max }: ModelQuestion): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && max > 0 && max <= LARGEST_COUNT;
}

function ratingBounds({ min, max }: ModelQuestion): { min: number; max: number } {
  if (max < 2) return { min: 1, max: 5 };
  return { min: min === 0 ? 0 : 1, max: Math.min(10, Math.floor(max)) };
}

function scheduleOf(question: ModelQuestion, context: AnswerContext): { schedule?: string } {
  if (question.schedule === '') return {};
  return { schedule: context.schedules.of(question.schedule) };
}
