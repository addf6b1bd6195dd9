import type { BotSpec } from '#server/bot-spec/spec.ts';
import { isFormatter, parseTemplate } from '#server/bot-spec/template.ts';
import { type Text, textIn } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { isolate } from './isolate.ts';
import type { Session, Value } from './session.ts';
import { indexOf } from './spec-index.ts';
import { valueText } from './value-text.ts';

/** What a text is shown with: the variables of a session and the moment. */
export interface RenderContext {
  readonly spec: BotSpec;
  readonly session: Session;
  readonly now: Date;
  /** Instead of the session's language: what the owner reads is in the bot's default language. */
  readonly language?: Language;
}

/**
 * The text in the conversation's language with its placeholders filled. A value that is written in
 * the other direction stands between bidi isolates, so that the sentence around it keeps its order.
 */
export function renderText(text: Text, context: RenderContext): string {
  const language = context.language ?? context.session.language;
  return parseTemplate(textIn(text, language))
    .map((part) => {
      if (part.type !== 'variable') return part.text;
      const formatter =
        part.formatter !== null && isFormatter(part.formatter) ? part.formatter : undefined;
      const value = variableValue(part.name, context);
      const options = { spec: context.spec, language, ...(formatter && { formatter }) };
      return isolate(valueText(part.name, value, options), language);
    })
    .join('');
}

/** The value of a declared or system variable; undefined while it is not set. */
export function variableValue(name: string, context: RenderContext): Value | undefined {
  const { session, spec, now } = context;
  if (name === 'customer_first_name') return session.customer.firstName;
  if (name === 'customer_language') return session.language;
  if (name === 'bot_name') return textIn(spec.name, context.language ?? session.language);
  if (name === 'now') return now.toISOString();
  if (Object.hasOwn(session.variables, name)) return session.variables[name];
  return indexOf(spec).counters.has(name) ? 0 : undefined;
}

/** The text without the isolates that `isolate` put in: for comparing and searching. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
