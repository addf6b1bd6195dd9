import { BLANK_QUESTION } from '#server/bot-spec/form-blanks.ts';
import type { Field } from '#server/pipeline/builtin/reading/field.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { addBlock, type BotDraft, MAIN_SCHEDULE, variableFor } from './draft.ts';

/** A field with the variable and the block that it got. */
export interface AskedField {
  readonly field: Field;
  readonly variable: string;
  readonly blockId: string;
}

export interface QuestionPlan {
  readonly prefix: string;
  readonly fields: readonly Field[];
  /** Whether dates and times must lie in the opening hours. */
  readonly inOpeningHours: boolean;
  /** Whether a date must not be past. */
  readonly fromToday: boolean;
  readonly next: string;
}

/** Adds one question for each field, in their order. Gives the first block and what was asked. */
export function addQuestions(
  draft: BotDraft,
  plan: QuestionPlan,
): { entry: string; asked: AskedField[] } {
  const used = new Set<string>();
  const asked = plan.fields.map((field, index): AskedField => {
    const wanted = field.kind === 'own' ? `${plan.prefix}_answer_${index + 1}` : field.kind;
    const base = used.has(wanted) ? `${wanted}_${index + 1}` : wanted;
    const holds =
      field.options.length > 0
        ? `${field.answer}:${field.options.map(({ en }) => en).join()}`
        : field.answer;
    const variable = variableFor(draft, base, holds);
    used.add(base);
    return { field, variable, blockId: `${plan.prefix}_ask_${variable}`.slice(0, 40) };
  });
  const withSchedule = plan.inOpeningHours && draft.reading.hours !== null;
  for (const [index, { field, variable, blockId }] of asked.entries()) {
    const isMoment = field.answer === 'date' || field.answer === 'time';
    const isDay = field.answer === 'date' && field.kind !== 'birth_date';
    addBlock(draft, {
      ...BLANK_QUESTION,
      id: blockId,
      text: field.ask,
      answer: field.answer,
      choices: field.options.map((label, option) => ({ id: `option_${option + 1}`, label })),
      min: isDay && plan.fromToday ? 1 : field.min,
      max: field.max,
      schedule:
        withSchedule && isMoment && field.kind !== 'birth_date' && field.kind !== 'checkout'
          ? MAIN_SCHEDULE
          : '',
      variable,
      optional: field.optional,
      next: asked[index + 1]?.blockId ?? plan.next,
    });
  }
  return { entry: asked[0]?.blockId ?? plan.next, asked };
}

const FORMATTERS: Readonly<Partial<Record<Field['answer'], string>>> = {
  date: ' | date',
  time: ' | time',
  number: ' | number',
  money: ' | money',
};

/** "Name: {{name}}" for everything that was asked, as a summary. Files are left out. */
export function summaryLines(asked: readonly AskedField[]): Both[] {
  return asked
    .filter(({ field }) => field.answer !== 'file' && field.answer !== 'location')
    .map(({ field, variable }) => {
      const value = `{{${variable}${FORMATTERS[field.answer] ?? ''}}}`;
      const bare = (label: string) => label.replace(/[?؟:]+$/u, '');
      return {
        ar: `${bare(field.label.ar)}: ${value}`,
        en: `${capital(bare(field.label.en))}: ${value}`,
      };
    });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
