import { languageAction } from '#server/runtime/actions.ts';
import { LANGUAGE_NAMES } from '#server/runtime/language-buttons.ts';
import { asksCustomer } from '#server/runtime/session.ts';
import { say, standard, type Turn } from '#server/runtime/turn.ts';
import { walk } from '#server/runtime/walk.ts';

/** `/language`: the languages of the bot as buttons. */
export function askLanguage(turn: Turn): void {
  const { languages } = turn.spec;
  if (languages.length < 2) return say(turn, { text: standard(turn, 'only_language') });
  const buttons = languages.map((language) => ({
    label: LANGUAGE_NAMES[language],
    action: languageAction(language),
  }));
  say(turn, { text: standard(turn, 'choose_language'), buttons: [buttons] });
}

/** Goes on in another language; a question that waits is asked again in it. */
export function chooseLanguage(turn: Turn, wanted: string): void {
  const language = turn.spec.languages.find((candidate) => candidate === wanted);
  if (language) turn.session = { ...turn.session, language };
  say(turn, { text: standard(turn, 'language_changed'), inPlace: true });
  const { waiting } = turn.session;
  if (waiting && asksCustomer(waiting)) walk(turn, waiting.blockId);
}
