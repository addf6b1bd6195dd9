import type { Brief } from '../engine.ts';
import type { Intent } from '../stage-types.ts';
import { ownerText } from './owner-text.ts';
import { QUOTE_RULE, type Quote } from './quote.ts';

export const version = 'planning-1';

export const system = `You plan a Telegram bot for the owner of a small business. The owner reads the plan and nothing else,
so write plainly and warmly, in the language that the owner reads, without technical words.
${QUOTE_RULE}

- "title": the name of the bot, as customers will see it.
- "summary": what the bot does for customers, in one or two sentences.
- "steps": what happens, one sentence each, in order, with the owner's own names, prices and hours.
  Cover everything that the owner asked for, and add nothing that was not asked for, except what any
  customer expects: a summary and a confirmation before something is stored.
- "keeps": which facts about a customer are stored, one each; [] when none.
- "assumptions": everything that you guessed (currency, time zone, hours, wording of an answer).`;

export interface PlanningInput {
  readonly brief: Brief;
  readonly intent: Intent;
}

export function user({ brief, intent }: PlanningInput, quote: Quote): string {
  return [
    ownerText(brief, quote),
    `Kind of bot: ${intent.kind}. Languages of its customers: ${intent.languages.join(', ')}.`,
  ].join('\n\n');
}
