import type { AnswerType } from '#server/bot-spec/answers.ts';
import type { Assignment, Test } from '#server/bot-spec/conditions.ts';
import type { Trigger } from '#server/bot-spec/flows.ts';
import type { Formatter } from '#server/bot-spec/template.ts';
import type { SYSTEM_VARIABLES, VariableType } from '#server/bot-spec/variables.ts';

/** What the words of the language mean that are no members of a schema. */

export const VARIABLE_MEANINGS: Readonly<Record<Exclude<VariableType, AnswerType>, string>> = {
  item: 'One item of a collection, as a `collection` block of the mode `pick` reads it.',
  cart: 'Items with quantities, as a `collection` block of the mode `cart` reads them.',
};

export const SYSTEM_VARIABLE_MEANINGS: Readonly<Record<keyof typeof SYSTEM_VARIABLES, string>> = {
  customer_first_name: 'The first name that the customer has in Telegram.',
  customer_language: '`ar` or `en`: the language of the conversation.',
  bot_name: 'The name of the bot, in the language of the conversation.',
  now: 'This moment.',
  last_text: 'What the customer wrote last outside a question.',
};

export const FORMATTER_MEANINGS: Readonly<Record<Formatter, string>> = {
  text: 'As it is kept, without any format.',
  money: 'An amount with the currency of the bot: `260 EGP`.',
  date: 'A day with its weekday: `Friday, 1 January 2027`.',
  time: 'A time on the twelve-hour clock: `8:30 PM`.',
  number: 'A number with its digits grouped.',
  cart: 'The lines of a cart, one below the other.',
};

export const OPERATOR_MEANINGS: Readonly<Record<Test['operator'], string>> = {
  equals: 'is this value',
  not_equals: 'is another value, or has none',
  greater: 'is more, or later',
  greater_or_equal: 'is this or more, or later',
  less: 'is less, or earlier',
  less_or_equal: 'is this or less, or earlier',
  contains: 'holds this text or option',
  is_set: 'has a value',
  is_empty: 'has no value',
  is_true: 'was answered with yes',
  is_false: 'was answered with no',
};

export const OPERATION_MEANINGS: Readonly<Record<Assignment['operation'], string>> = {
  assign: 'takes this value',
  add: 'grows by this number',
  subtract: 'shrinks by this number',
  multiply: 'is multiplied by this number',
  cart_total: 'becomes the sum of the prices in this cart',
};

export const TRIGGER_EXAMPLES: Readonly<{
  [Type in Trigger['type']]: Extract<Trigger, { type: Type }>;
}> = {
  start: { type: 'start' },
  command: {
    type: 'command',
    command: 'order',
    description: { ar: 'طلب بيتزا', en: 'Order pizza' },
  },
  keywords: { type: 'keywords', words: ['pizza', 'بيتزا'] },
  intent: {
    type: 'intent',
    description: { ar: 'أريد إلغاء طلبي', en: 'I want to cancel my order' },
  },
  button: { type: 'button', label: { ar: '📋 الأسعار', en: '📋 Prices' } },
  schedule: { type: 'schedule', days: ['sunday'], time: '10:00' },
};
