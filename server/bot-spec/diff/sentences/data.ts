import type { SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { ChangedPart, Telling } from '#server/bot-spec/diff/telling.ts';
import { variableTypeSchema } from '#server/bot-spec/variables.ts';
import { quoted, quotedText } from '#server/bot-spec/wording/readable.ts';
import { valueWords } from '#server/bot-spec/wording/value-words.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { moneyText } from '#server/runtime/money-text.ts';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { textSentence } from './texts.ts';

type Changed<Kind extends SpecPart['kind']> = ChangedPart<Extract<SpecPart, { kind: Kind }>>;

/** A member of the bot itself. Null when there is no sentence of its own for it. */
export function botSentence({ change }: Changed<'bot'>, telling: Telling): string | null {
  const { language } = telling;
  const thing = tell('the_bot', language);
  switch (change.field) {
    case 'name':
      return textSentence('called', thing, change, telling);
    case 'description': {
      const subject = tell('the_description', language, { thing });
      return textSentence('is', subject, change, telling);
    }
    case 'persona':
      if (change.after === '') return tell('persona_gone', language);
      return tell('is', language, {
        subject: tell('the_persona', language),
        in: '',
        text: quoted(String(change.after), language, 160),
      });
    case 'defaultLanguage': {
      const first = languageSchema.safeParse(change.after).data ?? language;
      return tell('first_language', language, { language: tell(`language_${first}`, language) });
    }
    case 'timeZone':
      return tell('time_zone', language, { zone: isolate(String(change.after), language) });
    case 'currency':
      return tell('currency', language, { currency: currencyName(change.after, language) });
    case 'order':
      return tell('flow_order', language);
    default:
      return null;
  }
}

function currencyName(code: unknown, language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(String(code));
  return isolate(name ?? String(code), language);
}

/** A member of a variable. */
export function variableSentence({ change, after }: Changed<'variable'>, telling: Telling) {
  const { language } = telling;
  const value = valueWords(after.variable.name, telling.after.words);
  if (change.field === 'scope') {
    return tell(`kept_for_${after.variable.scope}`, language, { value });
  }
  const kind = (type: unknown) => {
    const known = variableTypeSchema.safeParse(type).data;
    return known === undefined ? '' : tell(`kind_${known}`, language);
  };
  const [was, is] = [kind(change.before), kind(change.after)];
  return tell('value_kind', language, { value, before: was, after: is });
}

/** A question that customers ask, or its answer. */
export function knowledgeSentence({ change, before }: Changed<'knowledge'>, telling: Telling) {
  const question = quotedText(before.entry.question, telling.before.words);
  const key = change.field === 'question' ? 'the_wording' : 'the_answer';
  return textSentence('is', tell(key, telling.language, { question }), change, telling);
}

/** A collection's name, or the order of its entries. */
export function collectionSentence({ change, before }: Changed<'collection'>, telling: Telling) {
  const { language } = telling;
  const collection = quotedText(before.collection.name, telling.before.words);
  if (change.field === 'order') return tell('item_order', language, { collection });
  const subject = tell('the_list', language, { collection });
  return textSentence('called', subject, change, telling);
}

/** An entry of a collection: its name, its description, its price. */
export function itemSentence({ change, before, after }: Changed<'item'>, telling: Telling) {
  const { language } = telling;
  if (change.field === 'name') {
    const former = quotedText(before.item.name, telling.before.words);
    return textSentence('called', former, change, telling);
  }
  const item = quotedText(after.item.name, telling.after.words);
  if (change.field === 'description') {
    if (!after.item.description) return tell('description_gone', language, { item });
    const subject = tell('the_description', language, { thing: item });
    return textSentence('is', subject, change, telling);
  }
  const price = (amount: number | undefined, currency: string) =>
    amount === undefined ? undefined : isolate(moneyText(amount, currency, language), language);
  const was = price(before.item.price, telling.before.spec.currency);
  const is = price(after.item.price, telling.after.spec.currency);
  if (is === undefined) return tell('price_gone', language, { item });
  if (was === undefined) return tell('price_added', language, { item, price: is });
  return tell('price', language, { item, before: was, after: is });
}

/** A test conversation; what is in it is for machines, so that it is only named. */
export function storySentence({ change, before, after }: Changed<'story'>, telling: Telling) {
  const { language } = telling;
  const side = change.field === 'title' ? telling.before : telling.after;
  const story = change.field === 'title' ? before.story : after.story;
  const subject = tell('the_story', language, { title: quotedText(story.title, side.words) });
  if (change.field === 'title') return textSentence('called', subject, change, telling);
  return tell('detail', language, { subject });
}
