import { z } from 'zod';
import { idSchema, variableNameSchema } from './ids.ts';

/** One typed comparison of a variable. Unary operators take no value. */
export const testSchema = z.strictObject({
  /** The variable that is looked at. */
  variable: variableNameSchema,
  /** How it is compared. */
  operator: z.enum([
    'equals',
    'not_equals',
    'greater',
    'greater_or_equal',
    'less',
    'less_or_equal',
    'contains',
    'is_set',
    'is_empty',
    'is_true',
    'is_false',
  ]),
  /** What it is compared with: a value of the variable's type, for a choice the id of an option. */
  value: z.union([z.string().max(400), z.number(), z.boolean()]).optional(),
});
export type Test = z.infer<typeof testSchema>;

/** One way out of a condition. */
export const conditionBranchSchema = z.strictObject({
  /** Whether all tests must hold, or one is enough. */
  match: z.enum(['all', 'any']),
  /** What must hold. */
  tests: z.array(testSchema).min(1).max(10),
  /** Where it leads then. */
  next: idSchema,
});

/** Gives a variable a value. */
export const assignSchema = z.strictObject({
  operation: z.literal('assign'),
  /** The variable that changes. */
  variable: variableNameSchema,
  /** A value of its type. */
  value: z.union([z.string().max(400), z.number(), z.boolean()]),
});

/** Computes with a number or an amount of money; one that was never set counts as 0. */
export const computeSchema = z.strictObject({
  operation: z.enum(['add', 'subtract', 'multiply']),
  /** The variable that changes. */
  variable: variableNameSchema,
  /** A number, or the variable that holds it. */
  value: z.union([z.number(), variableNameSchema]),
});

/** Adds up the prices of what is in a cart. */
export const cartTotalSchema = z.strictObject({
  operation: z.literal('cart_total'),
  /** The money variable that takes the sum. */
  variable: variableNameSchema,
  /** The variable that holds the cart. */
  cart: variableNameSchema,
});

/** How a `set` block changes one variable. */
export const assignmentSchema = z.discriminatedUnion('operation', [
  assignSchema,
  computeSchema,
  cartTotalSchema,
]);
export type Assignment = z.infer<typeof assignmentSchema>;
