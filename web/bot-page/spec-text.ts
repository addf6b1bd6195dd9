import type { Text } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { readableName } from '#web/format/readable-name.ts';

/** A bot's text in the reader's language, else in the one that it has. */
export function textFor(text: Text | undefined, language: Language): string {
  return text?.[language] || text?.ar || text?.en || '';
}

/** What a person calls each variable. */
export type VariableLabels = Readonly<Record<string, string>>;

/** A variable in words: its label, also for one that the platform itself fills. */
export function labelFor(variable: string, labels: VariableLabels): string {
  return labels[variable] ?? readableName(variable);
}

/** A template as a reader sees it: `{{order_total | money}}` becomes `[Total]`. */
export function readableTemplate(template: string, labels: VariableLabels): string {
  return template.replace(
    /\{\{\s*(\w+)[^}]*\}\}/g,
    (_placeholder, variable: string) => `[${labelFor(variable, labels)}]`,
  );
}
