import type { Answer } from '#server/bot-spec/answers.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Variable, VariableType } from '#server/bot-spec/variables.ts';

/** An end that shows the variable `x`. */
export const bye: Block = {
  id: 'bye',
  type: 'end',
  text: { ar: 'مع السلامة {{x}}', en: 'Bye {{x}}' },
};

export function variable(name: string, type: VariableType): Variable {
  return { name, type, scope: 'conversation' };
}

/** A question `q` that fills `x` and goes on to `bye`; anything can be replaced. */
export function question(answer: Answer, changes: object = {}): Block {
  return {
    id: 'q',
    type: 'question',
    text: { ar: 'السؤال؟', en: 'Question?' },
    answer,
    variable: 'x',
    attempts: 2,
    next: 'bye',
    ...changes,
  };
}

/** A bot that asks one question; the block `help` is there for escapes. */
export function ask(answer: Answer, changes: object = {}): BotSpec {
  return smallBot(
    [question(answer, changes), bye, { id: 'help', type: 'end', text: same('escaped') }],
    { variables: [variable('x', answer.type)] },
  );
}
