import type { AnswerType } from '#server/bot-spec/answers.ts';
import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { labelFor, readableTemplate, textFor, type VariableLabels } from './spec-text.ts';

/** What a step is about beside its text; the page puts it into words. */
export type StepDetail =
  | { readonly type: 'answer'; readonly answer: AnswerType }
  | { readonly type: 'variables'; readonly variables: readonly string[] }
  | { readonly type: 'collection'; readonly name: string }
  | { readonly type: 'later'; readonly mode: 'pause' | 'reminder' };

interface Description {
  readonly text: string;
  readonly detail: StepDetail | null;
}

/** A bot's behaviour, and what a person calls its variables. */
export interface DescribedBot {
  readonly spec: BotSpec;
  readonly variableLabels: VariableLabels;
}

/** One block in words: what it says, and what it is about. */
export function describeBlock(
  block: Block,
  { spec, variableLabels }: DescribedBot,
  language: Language,
): Description {
  const readable = (text: Text) => readableTemplate(textFor(text, language), variableLabels);
  const variables = (names: readonly string[]): StepDetail => ({
    type: 'variables',
    variables: [...new Set(names)].map((name) => labelFor(name, variableLabels)),
  });
  const text = 'text' in block && block.text ? readable(block.text) : '';
  switch (block.type) {
    case 'question':
      return { text, detail: { type: 'answer', answer: block.answer.type } };
    case 'collection': {
      const shown = spec.collections.find(({ id }) => id === block.collection);
      return { text, detail: { type: 'collection', name: textFor(shown?.name, language) } };
    }
    case 'condition':
      return {
        text,
        detail: variables(
          block.branches.flatMap(({ tests }) => tests.map((test) => test.variable)),
        ),
      };
    case 'set':
      return { text, detail: variables(block.assignments.map(({ variable }) => variable)) };
    case 'record':
      return {
        text: readable(block.title),
        detail: variables(block.fields),
      };
    case 'wait':
      return { text, detail: { type: 'later', mode: block.mode } };
    default:
      return { text, detail: null };
  }
}
