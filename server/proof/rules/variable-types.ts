import { optionsOf } from '#server/bot-spec/answers.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { Assignment, Test } from '#server/bot-spec/conditions.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { type KnownViolation, violation } from '#server/proof/codes.ts';
import type { Facts, Rule } from '#server/proof/facts.ts';

type Place = { readonly pointer: string; readonly blockId: string };

const NUMERIC: readonly VariableType[] = ['number', 'money', 'rating'];
const ORDERED: readonly VariableType[] = [...NUMERIC, 'cart', 'date', 'time', 'datetime'];
const QUESTION_TYPES: readonly VariableType[] = ['text'];
const CONTAINERS: readonly VariableType[] = ['text', 'choices', 'cart', 'url', 'email'];

/** What a block writes has the declared type of the variable that it writes to. */
const written: Rule = (facts) =>
  facts.placedBlocks.flatMap(({ block, pointer }) => {
    const place = { pointer, blockId: block.id };
    if (block.type === 'question') {
      return declared(block.variable, [block.answer.type], place, facts);
    }
    if (block.type === 'collection' && block.variable !== undefined) {
      const type = block.mode === 'cart' ? 'cart' : 'item';
      return declared(block.variable, [type], place, facts);
    }
    if (block.type === 'wait') return momentTypes(block, place, facts);
    if (block.type === 'ai' && block.question !== undefined) {
      return declared(block.question, QUESTION_TYPES, place, facts);
    }
    if (block.type === 'payment' && typeof block.stars === 'string') {
      return facts.index.variableTypes.get(block.stars) === 'number'
        ? []
        : [violation('payment/stars', place, { variable: block.stars })];
    }
    return [];
  });

function declared(
  variable: string,
  types: readonly VariableType[],
  place: Place,
  { index }: Facts,
): KnownViolation[] {
  const found = index.variableTypes.get(variable);
  if (found === undefined) {
    const allowed = [...index.variableTypes.keys()];
    return [violation('variable/unknown', place, { variable, allowed })];
  }
  if (types.includes(found)) return [];
  return [violation('variable/type', place, { variable, found, allowed: types })];
}

function momentTypes(
  block: Extract<Block, { type: 'wait' }>,
  place: Place,
  { index }: Facts,
): KnownViolation[] {
  const { moment } = block;
  const problems: KnownViolation[] = [];
  const expect = (variable: string, type: VariableType) => {
    const found = index.variableTypes.get(variable);
    if (found === type) return;
    problems.push(
      violation('reminder/moment', place, { variable, found: found ?? 'none', allowed: [type] }),
    );
  };
  if (moment.type === 'before') {
    const isMoment = index.variableTypes.get(moment.dateVariable) === 'datetime';
    if (!isMoment) expect(moment.dateVariable, 'date');
    if (moment.timeVariable !== undefined) expect(moment.timeVariable, 'time');
  }
  if (block.mode === 'reminder' && block.reminder === undefined) {
    problems.push(violation('reminder/moment', place, { variable: 'reminder', found: 'none' }));
  }
  return problems;
}

/** Every comparison can hold: operator, value and variable fit together. */
const tests: Rule = (facts) =>
  facts.placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'condition') return [];
    const place = { pointer, blockId: block.id };
    return block.branches.flatMap((branch) =>
      branch.tests.flatMap((test) => checkTest(test, place, facts)),
    );
  });

function checkTest(test: Test, place: Place, facts: Facts): KnownViolation[] {
  const type = facts.index.variableTypes.get(test.variable);
  if (type === undefined) return declared(test.variable, [], place, facts);
  const mismatch = () => [
    violation('test/type', place, {
      variable: test.variable,
      type,
      operator: test.operator,
      value: String(test.value ?? ''),
    }),
  ];
  if (test.operator === 'is_set' || test.operator === 'is_empty') return [];
  if (test.operator === 'is_true' || test.operator === 'is_false') {
    return type === 'boolean' ? [] : mismatch();
  }
  if (test.value === undefined) {
    return [
      violation('test/no-value', place, { variable: test.variable, operator: test.operator }),
    ];
  }
  if (test.operator === 'contains' && !CONTAINERS.includes(type)) return mismatch();
  const isOrder = test.operator.startsWith('greater') || test.operator.startsWith('less');
  if (isOrder && !ORDERED.includes(type)) return mismatch();
  if (type === 'choice' || type === 'choices') return checkOption(test, place, facts);
  const wanted = test.operator === 'contains' ? 'string' : valueKind(type);
  return typeof test.value === wanted ? [] : mismatch();
}

function valueKind(type: VariableType): 'number' | 'boolean' | 'string' {
  if (type === 'boolean') return 'boolean';
  return NUMERIC.includes(type) || type === 'cart' ? 'number' : 'string';
}

function checkOption(test: Test, place: Place, { spec }: Facts): KnownViolation[] {
  const allowed = spec.blocks.flatMap((block) => {
    if (block.type !== 'question' || block.variable !== test.variable) return [];
    return optionsOf(block.answer).map(({ id }) => id);
  });
  if (typeof test.value === 'string' && allowed.includes(test.value)) return [];
  return [
    violation('test/unknown-choice', place, {
      variable: test.variable,
      found: String(test.value),
      allowed,
    }),
  ];
}

const assignments: Rule = (facts) =>
  facts.placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'set') return [];
    const place = { pointer, blockId: block.id };
    return block.assignments.flatMap((assignment) => checkAssignment(assignment, place, facts));
  });

function checkAssignment(assignment: Assignment, place: Place, facts: Facts): KnownViolation[] {
  const { index } = facts;
  const type = index.variableTypes.get(assignment.variable);
  if (type === undefined) return declared(assignment.variable, [], place, facts);
  const mismatch = (value: string) => [
    violation('set/type', place, { variable: assignment.variable, type, value }),
  ];
  switch (assignment.operation) {
    case 'assign':
      return typeof assignment.value === valueKind(type) ? [] : mismatch(String(assignment.value));
    case 'cart_total':
      return [
        ...(NUMERIC.includes(type) ? [] : mismatch('cart_total')),
        ...declared(assignment.cart, ['cart'], place, facts),
      ];
    case 'add':
    case 'subtract':
    case 'multiply':
      return [
        ...(NUMERIC.includes(type) ? [] : mismatch(assignment.operation)),
        ...(typeof assignment.value === 'string'
          ? declared(assignment.value, NUMERIC, place, facts)
          : []),
      ];
  }
}

/** A record stores declared variables. */
const recorded: Rule = (facts) =>
  facts.placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'record') return [];
    const allowed = [...facts.index.variableTypes.keys()];
    return block.fields
      .filter((field) => !facts.index.variableTypes.has(field))
      .map((variable) =>
        violation('variable/unknown', { pointer, blockId: block.id }, { variable, allowed }),
      );
  });

export const variableTypeRules: readonly Rule[] = [written, tests, assignments, recorded];
