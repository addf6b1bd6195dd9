import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Proof, StoryResult, Violation } from '#server/proof/types.ts';
import type { Brief } from '../engine.ts';
import { BOT_FORM } from './bot-form.ts';
import { ownerText } from './owner-text.ts';
import { QUOTE_RULE, type Quote } from './quote.ts';

export const version = 'repair-2';

export const system = `You mend a Telegram bot that did not pass its proof. Give the whole bot again. Change only what the
violations name and what must change with it; keep every other block, id and text exactly as it is.
${QUOTE_RULE}

${BOT_FORM}`;

export interface RepairInput {
  readonly brief: Brief;
  readonly bot: ModelForm;
  readonly proof: Proof;
}

const MAX_VIOLATIONS = 40;

export function user({ brief, bot, proof }: RepairInput, quote: Quote): string {
  const errors = proof.violations.filter(({ severity }) => severity === 'error');
  const failures = proof.stories.filter(({ passed }) => !passed);
  return [
    ownerText(brief, quote),
    `The bot:\n${JSON.stringify(bot)}`,
    `The violations:\n${errors.slice(0, MAX_VIOLATIONS).map(violationLine).join('\n')}`,
    ...(failures.length > 0
      ? [`The stories that fail:\n${failures.map(failureLine).join('\n')}`]
      : []),
  ].join('\n\n');
}

function violationLine({ code, blockId, pointer, details }: Violation): string {
  const facts = { code, block: blockId, pointer, ...details };
  return `- ${JSON.stringify(facts)}`;
}

function failureLine({ storyId, failure }: StoryResult): string {
  return `- ${JSON.stringify({ story: storyId, ...failure })}`;
}
