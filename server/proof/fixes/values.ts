import { type Answer, optionsOf } from '#server/bot-spec/answers.ts';
import type { Test } from '#server/bot-spec/conditions.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { blockAt, type Fix, fact, facts, positionsIn } from './fix.ts';
import { nearestName } from './nearest.ts';

const NUMERIC: readonly VariableType[] = ['number', 'money', 'rating', 'cart'];
const YES = /^(?:true|yes|1|نعم)$/i;
const NO = /^(?:false|no|0|لا)$/i;

/** The same value in the type of its variable; undefined when it is none of that type. */
function inType(
  value: string | number | boolean | undefined,
  type: VariableType | undefined,
): string | number | boolean | undefined {
  const written = String(value ?? '').trim();
  if (type === 'boolean') return YES.test(written) ? true : NO.test(written) ? false : undefined;
  if (type !== undefined && NUMERIC.includes(type)) {
    return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : undefined;
  }
  return type === 'text' && typeof value === 'number' ? written : undefined;
}

function testOf(draft: BotSpec, violation: Parameters<Fix>[1], wrong: (test: Test) => boolean) {
  const block = blockAt(draft, violation);
  if (block?.type !== 'condition') return undefined;
  const variable = fact(violation, 'variable');
  return block.branches
    .flatMap(({ tests }) => tests)
    .find((test) => test.variable === variable && wrong(test));
}

/** "5" for a number and "yes" for a yes or no mean what they say. */
export const fixTestType: Fix = (draft, violation) => {
  const type = indexOf(structuredClone(draft)).variableTypes.get(fact(violation, 'variable'));
  const test = testOf(
    draft,
    violation,
    ({ value, operator }) =>
      operator === fact(violation, 'operator') && String(value ?? '') === fact(violation, 'value'),
  );
  const value = inType(test?.value, type);
  if (!test || value === undefined || value === test.value) return false;
  test.value = value;
  return true;
};

/** A yes or no that is compared with nothing is asked whether it is a yes. */
export const fixTestWithoutValue: Fix = (draft, violation) => {
  const type = indexOf(structuredClone(draft)).variableTypes.get(fact(violation, 'variable'));
  const test = testOf(draft, violation, ({ value }) => value === undefined);
  if (!test || type !== 'boolean') return false;
  if (test.operator === 'equals') test.operator = 'is_true';
  else if (test.operator === 'not_equals') test.operator = 'is_false';
  else return false;
  return true;
};

/** A choice that was named by its label or mistyped is named by its id. */
export const fixUnknownChoice: Fix = (draft, violation) => {
  const found = fact(violation, 'found');
  const test = testOf(draft, violation, ({ value }) => String(value) === found);
  const labelled = optionsFor(draft, fact(violation, 'variable')).filter(({ label }) =>
    LANGUAGES.some((language) => {
      const written = foldWords(label[language] ?? '');
      return written !== '' && written === foldWords(found);
    }),
  );
  const ids = [...new Set(labelled.map(({ id }) => id))];
  const meant = ids.length === 1 ? ids[0] : nearestName(found, facts(violation, 'allowed'));
  if (!test || meant === null || meant === undefined) return false;
  test.value = meant;
  return true;
};

function optionsFor(draft: BotSpec, variable: string) {
  return draft.blocks.flatMap((block) =>
    block.type === 'question' && block.variable === variable ? optionsOf(block.answer) : [],
  );
}

export const fixSetType: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  if (block?.type !== 'set') return false;
  const name = fact(violation, 'variable');
  const type = indexOf(structuredClone(draft)).variableTypes.get(name);
  const assignment = block.assignments.find(
    (candidate) =>
      candidate.operation === 'assign' &&
      candidate.variable === name &&
      String(candidate.value) === fact(violation, 'value'),
  );
  if (assignment?.operation !== 'assign') return false;
  const value = inType(assignment.value, type);
  if (value === undefined) return false;
  assignment.value = value;
  return true;
};

/** Limits in the wrong order are swapped; more choices than there are means all of them. */
export const fixBounds: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  return block?.type === 'question' && swapBounds(block.answer);
};

function swapBounds(answer: Answer): boolean {
  switch (answer.type) {
    case 'text': {
      const { minLength, maxLength } = answer;
      if (
        minLength === undefined ||
        maxLength === undefined ||
        minLength <= maxLength ||
        maxLength < 1
      )
        return false;
      answer.minLength = maxLength;
      answer.maxLength = minLength;
      return true;
    }
    case 'number':
    case 'money': {
      const { min, max } = answer;
      if (min === undefined || max === undefined || min <= max) return false;
      answer.min = max;
      answer.max = min;
      return true;
    }
    case 'date': {
      const { min, max } = answer;
      if (min === undefined || min === 'today' || max === undefined || min <= max) return false;
      answer.min = max;
      answer.max = min;
      return true;
    }
    case 'choices': {
      const { min, max, options } = answer;
      if (min !== undefined && max !== undefined && min > max && min <= options.length) {
        answer.min = max;
        answer.max = min;
        return true;
      }
      if (min === undefined || min <= options.length) return false;
      answer.min = options.length;
      return true;
    }
    default:
      return false;
  }
}

export const fixRepeatedBranch: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  const position = positionsIn(violation.pointer)[1] ?? -1;
  if (block?.type !== 'condition' || !block.branches[position]) return false;
  block.branches.splice(position, 1);
  return true;
};

export const fixForbiddenHeader: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  const position = positionsIn(violation.pointer)[1] ?? -1;
  if (block?.type !== 'http' || !block.headers[position]) return false;
  block.headers.splice(position, 1);
  return true;
};

export const fixGetBody: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  if (block?.type !== 'http') return false;
  delete block.body;
  return true;
};
