import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import type { Language } from '#server/shared/language.ts';
import { formatPrice } from '#web/format/format-price.ts';
import { formatDate, formatDateTime } from '#web/format/format-time.ts';
import { textFor } from './spec-text.ts';

/** What customers can choose for a variable: entries of its collections, options of its questions. */
function choicesFor(spec: BotSpec, variable: string): ReadonlyMap<string, Text> {
  const choices = new Map<string, Text>();
  for (const block of spec.blocks) {
    if (!('variable' in block) || block.variable !== variable) continue;
    if (block.type === 'collection') {
      const collection = spec.collections.find(({ id }) => id === block.collection);
      for (const { id, name } of collection?.items ?? []) choices.set(id, name);
    } else if ('options' in block.answer) {
      for (const { id, label } of block.answer.options) choices.set(id, label);
    }
  }
  return choices;
}

/** Gives the function that puts a remembered value into words; `null` when there is none to show. */
export function valueReader(spec: BotSpec, language: Language) {
  return (variable: string, remembered: unknown): string | null => {
    const type = spec.variables.find(({ name }) => name === variable)?.type;
    const choices = choicesFor(spec, variable);
    const nameOf = (id: string) => textFor(choices.get(id), language) || id;

    const words = (value: unknown): string | null => {
      if (value === undefined || value === null || value === '') return null;
      if (typeof value === 'boolean') return value ? '✓' : '✗';
      if (typeof value === 'number') {
        return type === 'money' ? formatPrice(language, value, spec.currency) : String(value);
      }
      if (typeof value === 'string') return wordsOfText(value);
      if (Array.isArray(value)) {
        const parts = value.map(words).filter((part) => part !== null);
        return parts.length === 0 ? null : parts.join(language === 'ar' ? '، ' : ', ');
      }
      if (typeof value !== 'object') return null;
      if ('item' in value && 'quantity' in value) {
        return `${String(value.quantity)} × ${nameOf(String(value.item))}`;
      }
      return Object.values(value).map(String).join(', ');
    };

    const wordsOfText = (value: string): string => {
      const isMoment = !Number.isNaN(Date.parse(value));
      if (type === 'date' && isMoment) return formatDate(language, value);
      if (type === 'datetime' && isMoment) return formatDateTime(language, value, spec.timeZone);
      return nameOf(value);
    };
    return words(remembered);
  };
}
