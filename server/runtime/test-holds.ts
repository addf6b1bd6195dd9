import type { Test } from '#server/bot-spec/conditions.ts';
import { cartOf, cartTotal } from './cart.ts';
import { foldWords } from './fold-words.ts';
import { type RenderContext, variableValue } from './render-text.ts';
import type { Value } from './session.ts';
import { indexOf } from './spec-index.ts';

/**
 * Whether a comparison holds. Total: values that cannot be compared are not equal, not greater and
 * not less. A cart counts as its money total; texts are compared without case and marks.
 */
export function testHolds(test: Test, context: RenderContext): boolean {
  const value = comparable(test.variable, context);
  switch (test.operator) {
    case 'is_set':
      return !isEmpty(value);
    case 'is_empty':
      return isEmpty(value);
    case 'is_true':
      return value === true;
    case 'is_false':
      return value === false;
    case 'equals':
      return isEqual(value, test.value);
    case 'not_equals':
      return !isEqual(value, test.value);
    case 'contains':
      return contains(value, test.value);
    case 'greater':
      return order(value, test.value) > 0;
    case 'greater_or_equal':
      return order(value, test.value) >= 0;
    case 'less':
      return order(value, test.value) < 0;
    case 'less_or_equal':
      return order(value, test.value) <= 0;
  }
}

function comparable(variable: string, context: RenderContext): Value | undefined {
  const value = variableValue(variable, context);
  const index = indexOf(context.spec);
  if (index.variableTypes.get(variable) !== 'cart' || value === undefined) return value;
  const cart = cartOf(value);
  return cart.length === 0 ? undefined : cartTotal(cart, index.collectionOfVariable.get(variable));
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isEqual(value: Value | undefined, expected: Test['value']): boolean {
  if (value === undefined || expected === undefined) return false;
  if (typeof value === 'number') return value === Number(expected);
  if (typeof value === 'string' && typeof expected === 'string') {
    return (
      value === expected || (foldWords(value) !== '' && foldWords(value) === foldWords(expected))
    );
  }
  return value === expected;
}

function contains(value: Value | undefined, expected: Test['value']): boolean {
  if (expected === undefined) return false;
  const wanted = String(expected);
  if (Array.isArray(value)) {
    return value.some((entry) => (typeof entry === 'string' ? entry : entry.item) === wanted);
  }
  const folded = foldWords(wanted);
  return typeof value === 'string' && folded !== '' && foldWords(value).includes(folded);
}

/** Below, equal or above as a negative, zero or positive number; NaN when they do not compare. */
function order(value: Value | undefined, expected: Test['value']): number {
  if (value === undefined || expected === undefined) return Number.NaN;
  if (typeof value === 'number') return value - Number(expected);
  if (typeof value !== 'string' || typeof expected !== 'string') return Number.NaN;
  return value < expected ? -1 : value > expected ? 1 : 0;
}
