import { z } from 'zod';
import { variableNameSchema } from './ids.ts';

/** One typed comparison of a variable. Unary operators take no value. */
export const testSchema = z.strictObject({
  variable: variableNameSchema,
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
  value: z.union([z.string().max(400), z.number(), z.boolean()]).optional(),
});
export type Test = z.infer<typeof testSchema>;

export const conditionBranchSchema = z.strictObject({
  match: z.enum(['all', 'any']),
  tests: z.array(testSchema).min(1).max(10),
  next: z.string(),
});

/** How a `set` block changes one variable. `cart_total` computes the money total of a cart. */
export const assignmentSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('assign'),
    variable: variableNameSchema,
    value: z.union([z.string().max(400), z.number(), z.boolean()]),
  }),
  z.strictObject({
    operation: z.enum(['add', 'subtract', 'multiply']),
    variable: variableNameSchema,
    value: z.union([z.number(), variableNameSchema]),
  }),
  z.strictObject({
    operation: z.literal('cart_total'),
    variable: variableNameSchema,
    cart: variableNameSchema,
  }),
]);
export type Assignment = z.infer<typeof assignmentSchema>;
