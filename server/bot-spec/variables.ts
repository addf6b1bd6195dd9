import { z } from 'zod';
import { ANSWER_TYPES } from './answers.ts';
import { variableNameSchema } from './ids.ts';

/** What a variable may hold: any answer, and what only code gives. A `cart` is items with quantities. */
export const VARIABLE_TYPES = [...ANSWER_TYPES, 'item', 'cart'] as const;

/** The type of a variable. */
export const variableTypeSchema = z.enum(VARIABLE_TYPES);
export type VariableType = z.infer<typeof variableTypeSchema>;

/** A `conversation` variable is forgotten when a flow starts anew; a `customer` variable stays. */
export const variableSchema = z.strictObject({
  /** What stands between the braces of a placeholder. */
  name: variableNameSchema,
  /** What it may hold. */
  type: variableTypeSchema,
  /** How long it is remembered. */
  scope: z.enum(['conversation', 'customer']),
});
export type Variable = z.infer<typeof variableSchema>;

/** Variables that every bot has without declaring them. */
export const SYSTEM_VARIABLES = {
  /** The first name that the customer has in Telegram. */
  customer_first_name: 'text',
  /** `ar` or `en`: the language of the conversation. */
  customer_language: 'text',
  /** The name of the bot, in the language of the conversation. */
  bot_name: 'text',
  /** This moment. */
  now: 'datetime',
  /** What the customer wrote last outside a question: what the flow `unknown` is about. */
  last_text: 'text',
} as const satisfies Record<string, VariableType>;
