import type { Block, BlockOf } from '#server/bot-spec/blocks.ts';
import { columnsFor } from '#server/bot-spec/columns.ts';
import type { Assignment, Test } from '#server/bot-spec/conditions.ts';
import type { ModelBlock, ModelForm } from '#server/bot-spec/model-form.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { type AnswerContext, choiceNames, expandAnswer } from './answers.ts';
import { isNumeric, type ModelQuestion } from './facts.ts';
import { createNames, type Names } from './names.ts';

export interface BlockContext extends AnswerContext {
  readonly form: ModelForm;
  readonly blocks: Names;
  readonly collections: Names;
  readonly types: ReadonlyMap<string, VariableType>;
}

const ATTEMPTS = 3;
const MAX_MENU_OPTIONS = 24;
const SKIP_LABEL = { ar: 'تخطي', en: 'Skip' };
const YES = /^(true|yes|1|نعم)$/i;
const NO = /^(false|no|0|لا)$/i;

/** One block of the spec from one block of the portable form. */
export function expandBlock(block: ModelBlock, context: BlockContext): Block {
  const { texts, blocks, variables } = context;
  const id = blocks.of(block.id);
  switch (block.type) {
    case 'message':
      return { id, type: 'message', text: texts.text(block.text), next: blocks.of(block.next) };
    case 'menu':
      return { id, type: 'menu', text: texts.text(block.text), ...menuOptions(block, context) };
    case 'question':
      return {
        id,
        type: 'question',
        text: texts.text(block.text),
        answer: expandAnswer(block, context),
        variable: variables.of(block.variable),
        attempts: ATTEMPTS,
        ...(block.optional && { skipLabel: texts.text(SKIP_LABEL) }),
        next: blocks.of(block.next),
      };
    case 'collection':
      return {
        id,
        type: 'collection',
        collection: context.collections.of(block.collection),
        text: texts.text(block.text),
        mode: block.mode,
        ...(block.mode !== 'browse' && { variable: variables.of(block.variable) }),
        next: blocks.of(block.next),
      };
    case 'condition':
      return {
        id,
        type: 'condition',
        branches: [
          {
            match: block.match,
            tests: block.tests.slice(0, 10).map((test) => expandTest(test, context)),
            next: blocks.of(block.next),
          },
        ],
        otherwise: blocks.of(block.otherwise),
      };
    case 'set':
      return {
        id,
        type: 'set',
        assignments: [expandAssignment(block, context)],
        next: blocks.of(block.next),
      };
    case 'record':
      return {
        id,
        type: 'record',
        kind: block.kind,
        title: texts.text(block.title),
        fields: [...new Set(block.fields.map((field) => variables.of(field)))].slice(0, 30),
        notify: block.notify,
        next: blocks.of(block.next),
      };
    case 'reminder':
      return expandReminder(block, context);
    case 'hours':
      return {
        id,
        type: 'hours',
        schedule: context.schedules.of(block.schedule),
        open: blocks.of(block.open),
        closed: blocks.of(block.closed),
      };
    case 'handoff':
    case 'language':
      return { id, type: block.type, text: texts.text(block.text), next: blocks.of(block.next) };
    case 'end': {
      const text = texts.optionalText(block.text);
      return { id, type: 'end', ...(text && { text }) };
    }
  }
}

function menuOptions(
  block: Extract<ModelBlock, { type: 'menu' }>,
  { texts, blocks }: BlockContext,
): Pick<BlockOf<'menu'>, 'options' | 'columns'> {
  const names = createNames(
    block.options.map((option) => option.id),
    'id',
    'option',
  );
  const options = block.options.slice(0, MAX_MENU_OPTIONS).map((option) => ({
    id: names.of(option.id),
    label: texts.text(option.label),
    next: blocks.of(option.next),
  }));
  return { options, columns: columnsFor(options.map((option) => option.label)) };
}

function expandReminder(
  block: Extract<ModelBlock, { type: 'reminder' }>,
  { blocks, variables }: BlockContext,
): Block {
  const minutes = Math.min(525_600, Math.max(0, Math.round(block.minutesBefore)));
  return {
    id: blocks.of(block.id),
    type: 'wait',
    mode: 'reminder',
    moment: {
      type: 'before',
      minutes,
      dateVariable: variables.of(block.dateVariable),
      ...(block.timeVariable !== '' && { timeVariable: variables.of(block.timeVariable) }),
    },
    reminder: blocks.of(block.reminder),
    next: blocks.of(block.next),
  };
}

function expandAssignment(
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
function expandTest(
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
