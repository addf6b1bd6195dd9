import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Language } from '#server/shared/language.ts';
import type { Customer } from './events.ts';
import { SESSION_VERSION, type Session } from './session.ts';

/**
 * A conversation that has not begun. Its language is the wanted one, else the customer's, where the
 * bot speaks it; else the bot's default.
 */
export function startSession(
  spec: BotSpec,
  customer: Customer,
  options: { readonly language?: Language | undefined } = {},
): Session {
  const wanted = [options.language, customer.language];
  const language = wanted.find(
    (candidate) => candidate !== undefined && spec.languages.includes(candidate),
  );
  return {
    sessionVersion: SESSION_VERSION,
    customer,
    language: language ?? spec.defaultLanguage,
    flowId: null,
    waiting: null,
    handedOff: null,
    variables: {},
    timers: [],
    history: [],
    returns: [],
    calls: 0,
  };
}
