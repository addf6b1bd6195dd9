import type { Assignment, Test } from '#server/bot-spec/conditions.ts';
import type { ModelBlock, ModelForm } from '#server/bot-spec/model-form.ts';
import { choiceNames } from './answers.ts';
import type { BlockContext } from './block-context.ts';
import { isNumeric, type ModelQuestion } from './facts.ts';

const YES = /^(true|yes|1|نعم)$/i;
const NO = /^(false|no|0|لا)$/i;

/** How a `set` of the form changes its variable. */
export function expandAssignment(
  block: Extract<ModelBlock, { type: 'set' }>,
  { variables }: BlockContext,
): Assignment {
  const variable = variables.of(block.variable);
  switch (block.operation) {
    case 'cart_total':
      return { operation: 'cart_total', variable, cart: variables.of(block.value) };
    case 'add': {
      const value = isNumeric(block.value) ? Number(block.value) : variables.of(block.value);
      return { operation: 'add', variable, value };
    }
    case 'assign': {
      const value = isNumeric(block.value) ? Number(block.value) : block.value.slice(0, 400);
      return { operation: 'assign', variable, value };
    }
  }
}

/** The value gets the type of its variable; a choice may be named by its id or by its label. */
export function expandTest(
  test: Extract<ModelBlock, { type: 'condition' }>['tests'][number],
  context: BlockContext,
): Test {
  const variable = context.variables.of(test.variable);
  const type = context.types.get(variable);
  if (test.operator === 'is_true' || test.operator === 'is_set') {
    return { variable, operator: test.operator };
  }
  const base = { variable, operator: test.operator };
  if (type === 'boolean' && YES.test(test.value)) return { ...base, value: true };
  if (type === 'boolean' && NO.test(test.value)) return { ...base, value: false };
  if (type === 'choice' || type === 'choices') {
    return { ...base, value: choiceId(test.variable, test.value, context.form) };
  }
  const isText = type === 'text' || type === 'phone';
  if (!isText && isNumeric(test.value)) return { ...base, value: Number(test.value) };
  return { ...base, value: test.value.slice(0, 400) };
}

function choiceId(variable: string, value: string, form: ModelForm): string {
  const asking = form.blocks.filter(
    (block): block is ModelQuestion => block.type === 'question' && block.variable === variable,
  );
  for (const question of asking) {
    const choice = question.choices.find(
      ({ id, label }) => id === value || label.ar === value || label.en === value,
    );
    if (choice) return choiceNames(question).of(choice.id);
  }
  return value.slice(0, 400);
}
