import { hoursText } from '#server/pipeline/builtin/texts/hours-text.ts';
import { both, lines, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { addBlock, addEnding, type BotDraft, MAIN_COLLECTION, type Part } from './draft.ts';
import { addItems } from './shared-facts.ts';

/** Shows everything that has a price. */
export function addPrices(draft: BotDraft): Part {
  addItems(draft);
  const next = draft.home ?? addEnding(draft, 'prices_end', PHRASES.goodbye);
  const text: Both = both(`${draft.trade.listTitle.ar}:`, `${draft.trade.listTitle.en}:`);
  addBlock(draft, {
    id: 'prices_list',
    type: 'collection',
    text,
    collection: MAIN_COLLECTION,
    mode: 'browse',
    variable: '',
    next,
  });
  return {
    entry: 'prices_list',
    label: MENU_LABELS.prices,
    command: 'prices',
    keywords: ['prices', 'price', 'أسعار', 'سعر'],
  };
}

/** Tells the opening hours. */
export function addInfo(draft: BotDraft): Part | null {
  const hours = draft.reading.hours?.value;
  if (!hours) return null;
  const text = lines(
    both('مواعيدنا:', 'Our opening hours:'),
    hoursText(hours, draft.languages[0] ?? 'en'),
  );
  addEnding(draft, 'info_hours', text, true);
  return {
    entry: 'info_hours',
    label: MENU_LABELS.info,
    command: 'hours',
    keywords: ['hours', 'مواعيد'],
  };
}

const USUAL_KEYWORDS = ['human', 'agent', 'person', 'موظف', 'شخص'];

/** Hands the conversation to a person, from the menu or by the owner's words. */
export function addHandoff(draft: BotDraft): Part {
  const named = draft.reading.handoff?.value.keywords ?? [];
  const next = draft.home ?? addEnding(draft, 'person_done', PHRASES.afterHandoff);
  addBlock(draft, { id: 'person_handoff', type: 'handoff', text: PHRASES.handoff, next });
  return {
    entry: 'person_handoff',
    label: MENU_LABELS.handoff,
    command: 'person',
    keywords: named.length > 0 ? named : USUAL_KEYWORDS,
  };
}
