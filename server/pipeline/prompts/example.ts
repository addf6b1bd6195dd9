import { LANGUAGES, type Language } from '#server/shared/language.ts';
import { nearestBlueprint } from '../nearest-blueprint.ts';
import { writeStoryForm } from '../stages/write-story-form.ts';

const STORIES = 2;

/**
 * A finished answer for a business like the described one, in the languages of the wanted bot, so
 * that the model sees the form filled in well. The bot is whole and proven; its stories are a few.
 */
export function exampleFor(description: string, languages: readonly Language[]): string {
  const { form, stories } = nearestBlueprint(description);
  const spoken = LANGUAGES.filter((language) => languages.includes(language));
  const [defaultLanguage = form.defaultLanguage] = languages;
  const example = {
    bot: { ...form, languages: spoken, defaultLanguage },
    stories: stories
      .filter(({ language }) => spoken.includes(language))
      .slice(0, STORIES)
      .map(writeStoryForm),
  };
  const silent = new Set<string>(LANGUAGES.filter((language) => !spoken.includes(language)));
  const written = JSON.stringify(example, (key, value: unknown) => (silent.has(key) ? '' : value));
  return `An example of a finished answer, for another business. Take its manner, never its facts:\n${written}`;
}
