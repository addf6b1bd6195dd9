import type { BotSpec } from '#server/bot-spec/spec.ts';
import { parseTemplate } from '#server/bot-spec/template.ts';
import { type Text, textIn } from '#server/bot-spec/text.ts';
import { variableLabel } from '#server/bot-spec/variable-label.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { LANGUAGES, type Language } from '#server/shared/language.ts';
import { say } from './say.ts';
import { shortened } from './shortened.ts';

/** A bot and the language in which somebody reads about it. */
export interface Reading {
  readonly spec: BotSpec;
  readonly language: Language;
}

const QUOTE_LENGTH = 60;
const TITLE_LENGTH = 40;

/**
 * A template on one line, with its placeholders as what they stand for: `Total: [Total]`. `language`
 * is the one that the template is written in.
 */
export function readableTemplate(template: string, reading: Reading): string {
  const lineBreak = say('line_break', reading.language);
  return readableLines(template, reading).join(lineBreak).replaceAll(`:${lineBreak}`, ': ');
}

function readableLines(template: string, { spec, language }: Reading): string[] {
  return parseTemplate(template)
    .map((part) =>
      part.type === 'variable'
        ? say('placeholder', language, { label: variableLabel(spec, part.name, language) })
        : part.text,
    )
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** A text of the bot in the reader's language, else in the one that it has. */
export function readableText(text: Text, reading: Reading): string {
  return readableTemplate(textIn(text, reading.language), inItsLanguage(text, reading));
}

function inItsLanguage(text: Text, { spec, language }: Reading): Reading {
  const written = text[language] ? language : LANGUAGES.find((other) => text[other]);
  return { spec, language: written ?? language };
}

/** Words of the bot or of its owner inside a sentence, cut to `limit` characters. */
export function quoted(words: string, language: Language, limit = QUOTE_LENGTH): string {
  return say('quoted', language, { text: isolate(shortened(words, limit), language) });
}

/** The same for a text of the bot. */
export function quotedText(text: Text, reading: Reading): string {
  return quoted(readableText(text, reading), reading.language);
}

/** A text as a name for what says it: its first line, short. */
export function quotedTitle(text: Text, reading: Reading): string {
  const [line = ''] = readableLines(textIn(text, reading.language), inItsLanguage(text, reading));
  return quoted(line.replace(/[:：]$/u, ''), reading.language, TITLE_LENGTH);
}
