import type { Text } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { readableName } from '#web/format/readable-name.ts';

/** A bot's text in the reader's language, else in the one that it has. */
export function textFor(text: Text | undefined, language: Language): string {
  return text?.[language] || text?.ar || text?.en || '';
}

/** A template as a reader sees it: `{{order_total | money}}` becomes `[order total]`. */
export function readableTemplate(template: string): string {
  return template.replace(
    /\{\{\s*(\w+)[^}]*\}\}/g,
    (_placeholder, variable: string) => `[${readableName(variable)}]`,
  );
}
