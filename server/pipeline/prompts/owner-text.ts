import type { Brief } from '../engine.ts';
import type { Quote } from './quote.ts';

const LANGUAGE_NAMES = { ar: 'Arabic', en: 'English' } as const;

/** The brief as every stage shows it to the model. */
export function ownerText(brief: Brief, quote: Quote): string {
  const answers = Object.entries(brief.answers);
  return [
    `The owner reads ${LANGUAGE_NAMES[brief.locale]}. Today is ${brief.now.toISOString().slice(0, 10)}.`,
    `The owner's description:\n${quote(brief.prompt)}`,
    ...(answers.length > 0
      ? [`The owner's answers to earlier questions, by id:\n${quote(JSON.stringify(answers))}`]
      : []),
  ].join('\n\n');
}
