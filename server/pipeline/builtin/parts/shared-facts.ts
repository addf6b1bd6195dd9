import { inBoth } from '#server/pipeline/builtin/lexicon/both.ts';
import { type BotDraft, MAIN_COLLECTION, MAIN_SCHEDULE } from './draft.ts';

/** Adds the table of priced things once; several parts may show it. */
export function addItems(draft: BotDraft): void {
  const { reading, trade } = draft;
  if (reading.items.length === 0 || draft.collections.length > 0) return;
  draft.collections.push({
    id: MAIN_COLLECTION,
    name: trade.listTitle,
    items: reading.items.slice(0, 200).map(({ value }, index) => ({
      id: `item_${index + 1}`,
      name: inBoth(value.name),
      description: { ar: '', en: '' },
      price: value.price,
    })),
  });
}

/** Adds the opening hours once. */
export function addSchedule(draft: BotDraft): void {
  const { hours } = draft.reading;
  if (!hours || draft.schedules.length > 0) return;
  draft.schedules.push({
    id: MAIN_SCHEDULE,
    days: hours.value.days.slice(0, 21).map(({ day, from, to }) => ({ day, from, to })),
  });
}
