import type { Assignment } from '#server/bot-spec/conditions.ts';
import { executorOf, go } from '#server/runtime/block-executor.ts';
import { cartOf, cartTotal } from '#server/runtime/cart.ts';
import { variableValue } from '#server/runtime/render-text.ts';
import type { Value } from '#server/runtime/session.ts';
import { setVariable, type Turn } from '#server/runtime/turn.ts';

const LARGEST = 1e15;

export const setExecutor = executorOf('set', {
  enter(block, turn) {
    for (const assignment of block.assignments) {
      setVariable(turn, assignment.variable, assignedValue(assignment, turn));
    }
    return go('next', block.next);
  },
});

function assignedValue(assignment: Assignment, turn: Turn): Value {
  const current = numberIn(assignment.variable, turn);
  switch (assignment.operation) {
    case 'assign':
      return assignment.value;
    case 'cart_total':
      return cartTotal(
        cartOf(variableValue(assignment.cart, turn)),
        turn.index.collectionOfVariable.get(assignment.cart),
      );
    case 'add':
      return bounded(current + operand(assignment.value, turn));
    case 'subtract':
      return bounded(current - operand(assignment.value, turn));
    case 'multiply':
      return bounded(current * operand(assignment.value, turn));
  }
}

function operand(value: number | string, turn: Turn): number {
  return typeof value === 'number' ? value : numberIn(value, turn);
}

/** A variable that holds no number counts as 0: a counter needs no beginning. */
function numberIn(variable: string, turn: Turn): number {
  const value = variableValue(variable, turn);
  return typeof value === 'number' ? value : 0;
}

function bounded(value: number): number {
  const rounded = Math.round(Math.min(LARGEST, Math.max(-LARGEST, value)) * 100) / 100;
  return Number.isFinite(rounded) ? rounded + 0 : 0;
}
