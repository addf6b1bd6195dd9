import { type Language, languageSchema } from '#server/shared/language.ts';

const MAX_PEOPLE = 10_000;

/** Which language people chose in this process; the longest silent one is forgotten first. */
export interface ChosenLanguages {
  /** The chosen language, else the one of the person's Telegram, else English. */
  of(person: { readonly id: number; readonly language_code?: string | undefined }): Language;
  choose(personId: number, language: Language): void;
}

export function createChosenLanguages(): ChosenLanguages {
  const chosen = new Map<number, Language>();
  const remember = (personId: number, language: Language): void => {
    chosen.delete(personId);
    chosen.set(personId, language);
    const oldest = chosen.keys().next();
    if (chosen.size > MAX_PEOPLE && !oldest.done) chosen.delete(oldest.value);
  };
  return {
    of({ id, language_code }) {
      const language = chosen.get(id);
      if (language) remember(id, language);
      const own = languageSchema.safeParse(language_code?.split('-')[0]?.toLowerCase());
      return language ?? (own.success ? own.data : 'en');
    },
    choose: remember,
  };
}
