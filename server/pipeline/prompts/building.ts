import type { Brief } from '../engine.ts';
import type { Intent, Plan } from '../stage-types.ts';
import { BOT_FORM, STORY_FORM } from './bot-form.ts';
import { exampleFor } from './example.ts';
import { ownerText } from './owner-text.ts';
import { QUOTE_RULE, type Quote } from './quote.ts';

export const version = 'building-2';

export const system = `You build a Telegram bot from a description and its plan. Build all of the plan and nothing else.
${QUOTE_RULE}

${BOT_FORM}

${STORY_FORM} Write 3 to 8 stories from the owner's own words: the main path, a wrong answer
that is asked again, and what happens when it is closed, if there are hours.`;

export interface BuildingInput {
  readonly brief: Brief;
  readonly intent: Intent;
  readonly plan: Plan;
}

export function user({ brief, intent, plan }: BuildingInput, quote: Quote): string {
  return [
    exampleFor(`${brief.prompt} ${intent.kind}`, [intent.defaultLanguage, ...intent.languages]),
    ownerText(brief, quote),
    `Languages of the bot: ${intent.languages.join(', ')}; default: ${intent.defaultLanguage}.`,
    `The plan:\n${JSON.stringify(plan)}`,
  ].join('\n\n');
}
