import type { ModelBlock, ModelForm } from '#server/bot-spec/model-form.ts';
import type { Variable, VariableType } from '#server/bot-spec/variables.ts';
import type { Names } from './names.ts';

export type ModelQuestion = Extract<ModelBlock, { type: 'question' }>;

/** Every variable that a block of the form writes to, in the order of the blocks. */
export function writtenVariables(form: ModelForm): string[] {
  return form.blocks.flatMap((block) => {
    if (block.type === 'question' || block.type === 'set') return [block.variable];
    if (block.type === 'collection' && block.mode !== 'browse') return [block.variable];
    if (block.type === 'http') return block.reads.map(({ variable }) => variable);
    return [];
  });
}

/**
 * Declares the variables: the type follows from the first block that writes it, where what customers
 * answer and choose comes before what web services say, and calculations come last.
 */
export function deriveVariables(form: ModelForm, names: Names): Variable[] {
  const types = new Map<string, VariableType>();
  const learn = (variable: string, type: VariableType) => {
    const name = names.of(variable);
    if (!types.has(name)) types.set(name, type);
  };
  for (const block of form.blocks) {
    if (block.type === 'question') learn(block.variable, block.answer);
    if (block.type === 'collection' && block.mode === 'pick') learn(block.variable, 'item');
    if (block.type === 'collection' && block.mode === 'cart') learn(block.variable, 'cart');
  }
  for (const block of form.blocks) {
    if (block.type !== 'http') continue;
    for (const { variable, type } of block.reads) learn(variable, type);
  }
  for (const block of form.blocks) {
    if (block.type === 'set') learn(block.variable, typeOfSet(block));
  }
  return [...types].map(([name, type]) => ({ name, type, scope: 'conversation' }));
}

function typeOfSet(block: Extract<ModelBlock, { type: 'set' }>): VariableType {
  if (block.operation === 'cart_total') return 'money';
  if (block.operation === 'add' || isNumeric(block.value)) return 'number';
  if (/^\d{4}-\d\d-\d\d$/.test(block.value)) return 'date';
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(block.value) ? 'time' : 'text';
}

/** True for text that is a plain decimal number. */
export function isNumeric(value: string): boolean {
  return /^\s*-?\d+(\.\d+)?\s*$/.test(value);
}

/**
 * The date questions that refuse past days: those that say so, those with a schedule, those that a
 * reminder counts from, and what a booking stores, a birth date aside.
 */
export function futureDateVariables(form: ModelForm): Set<string> {
  const reminded = form.blocks.flatMap((block) =>
    block.type === 'reminder' ? [block.dateVariable] : [],
  );
  const booked = form.blocks
    .flatMap((block) => (block.type === 'record' && block.kind === 'booking' ? block.fields : []))
    .filter((name) => !/birth|born/i.test(name));
  const wanted = new Set([...reminded, ...booked]);
  return new Set(
    form.blocks
      .filter((block) => block.type === 'question')
      .filter((block) => block.answer === 'date')
      .filter((block) => block.min >= 1 || block.schedule !== '' || wanted.has(block.variable))
      .map((block) => block.variable),
  );
}

/** For each time question, the date question before it that says on which day the time falls. */
export function datesOfTimes(form: ModelForm): Map<string, string> {
  const future = futureDateVariables(form);
  const dates = new Map<string, string>();
  let latest: string | undefined;
  for (const block of form.blocks) {
    if (block.type !== 'question') continue;
    if (block.answer === 'date' && future.has(block.variable)) latest = block.variable;
    if (block.answer === 'time' && latest !== undefined) dates.set(block.variable, latest);
  }
  return dates;
}
