import type { NeedName, Trade } from '#server/pipeline/builtin/trades/trade.ts';
import type { Document, Found } from './document.ts';
import type { FoundField } from './field.ts';
import type { PricedItem } from './read-prices.ts';
import type { Need } from './reading.ts';

export interface NeedClues {
  readonly document: Document;
  readonly mentions: readonly Found<NeedName>[];
  readonly trade: Trade;
  readonly items: readonly Found<PricedItem>[];
  readonly fields: readonly FoundField[];
  readonly hasAnswers: boolean;
  readonly hasHours: boolean;
  readonly hasHandoff: boolean;
}

/** Needs that ask the customer things: a field belongs to the last one named before it. */
const ASKING: ReadonlySet<NeedName> = new Set(['order', 'booking', 'attendance', 'survey', 'form']);

/** The order in which needs stand in a menu. */
const MENU_ORDER: readonly NeedName[] = [
  'order',
  'booking',
  'attendance',
  'form',
  'survey',
  'quiz',
  'prices',
  'faq',
  'info',
  'handoff',
];

/** Decides what the bot is for, from everything that points to it, and shares out the fields. */
export function settleNeeds(clues: NeedClues): Need[] {
  const names = needNames(clues);
  const asking = names.filter((name) => ASKING.has(name));
  const fieldsOf = new Map<NeedName, FoundField[]>();
  for (const found of clues.fields) {
    const owner = ownerOf(found, asking, clues);
    if (owner) fieldsOf.set(owner, [...(fieldsOf.get(owner) ?? []), found]);
  }
  return [...names]
    .sort((left, right) => MENU_ORDER.indexOf(left) - MENU_ORDER.indexOf(right))
    .map((name) => ({
      name,
      fields: fieldsOf.get(name) ?? [],
      confidence: clues.mentions.some(({ value }) => value === name) ? 0.9 : 0.6,
    }));
}

function needNames(clues: NeedClues): NeedName[] {
  const { mentions, trade, items, fields, hasAnswers } = clues;
  const mentioned = new Set(mentions.map(({ value }) => value));
  const kinds = new Set(fields.map(({ value }) => value.kind));
  const names = new Set<NeedName>();

  if (mentioned.has('quiz')) names.add('quiz');
  if (mentioned.has('faq') || hasAnswers) names.add('faq');
  if (mentioned.has('attendance') || kinds.has('attending')) names.add('attendance');
  if (mentioned.has('survey') && !mentioned.has('quiz')) names.add('survey');
  if (mentioned.has('booking') && !names.has('attendance')) names.add('booking');
  if (mentioned.has('order') && isOrder(clues, mentioned)) names.add('order');
  const asks = [...names].some((name) => ASKING.has(name));
  if (mentioned.has('form') && !names.has('quiz') && (!asks || isFormToo(clues))) names.add('form');

  if (items.length > 0 && !names.has('order') && !names.has('booking')) {
    names.add(
      trade.pricedNeed === 'booking' && (names.has('form') || names.has('survey'))
        ? 'prices'
        : trade.pricedNeed,
    );
  } else if (
    items.length > 0 &&
    names.has('booking') &&
    !names.has('order') &&
    trade.pricedNeed !== 'booking'
  ) {
    names.add('prices');
  }
  if (
    clues.fields.length > 0 &&
    ![...names].some((name) => ASKING.has(name)) &&
    !names.has('faq')
  ) {
    names.add(kinds.has('date') && kinds.has('time') ? 'booking' : 'form');
  }
  if (names.size === 0 && trade.usualNeed && trade.usualNeed !== 'order')
    names.add(trade.usualNeed);
  if (
    clues.hasHours &&
    (mentioned.has('info') || names.size > 1 || names.size === 0) &&
    !names.has('quiz')
  ) {
    if (!names.has('order') || names.size > 1 || mentioned.has('info')) names.add('info');
  }
  if (clues.hasHandoff) names.add('handoff');
  return [...names];
}

/** "Order" as in ordering goods: not a shop's delivery answer, not a request form. */
function isOrder({ items, mentions, trade }: NeedClues, mentioned: ReadonlySet<NeedName>): boolean {
  if (items.length > 0 && trade.pricedNeed === 'order') return true;
  const count = mentions.filter(({ value }) => value === 'order').length;
  if (
    mentioned.has('faq') ||
    mentioned.has('survey') ||
    mentioned.has('attendance') ||
    mentioned.has('quiz')
  )
    return items.length > 0 && count > 1;
  if (mentioned.has('booking') && trade.pricedNeed !== 'order') return false;
  if (mentioned.has('form') && items.length === 0) return false;
  return items.length > 0 || trade.pricedNeed === 'order';
}

/** A form beside another need: only where it is named as a thing of its own. */
function isFormToo({ document, mentions, fields }: NeedClues): boolean {
  const form = mentions.filter(({ value }) => value === 'form');
  return form.some(({ span }) => {
    const word = document.folded.slice(span.start, span.end);
    const own =
      /^(?:complain\p{L}*|leads?|job applications?|volunteer\p{L}*|registrations?|register|\p{L}*(?:شكاوي|شكاوى|شكوي|شكوى|تسجيل|متطوعين|توظيف))$/u.test(
        word,
      );
    return (
      own &&
      fields.some((field) => field.span.start > span.end && field.span.start - span.end < 120)
    );
  });
}

function ownerOf(
  found: FoundField,
  asking: readonly NeedName[],
  { mentions, document }: NeedClues,
): NeedName | undefined {
  if (asking.length <= 1) return asking[0];
  const sentence = document.sentences.find(
    ({ start, end }) => start <= found.span.start && found.span.start < end,
  );
  const before = mentions.filter(
    ({ value, span }) => asking.includes(value) && span.start <= found.span.start,
  );
  const last = before.at(-1);
  const inSentence = mentions.find(
    ({ value, span }) =>
      asking.includes(value) &&
      sentence &&
      span.start >= sentence.start &&
      span.end <= sentence.end,
  );
  if (last && sentence && last.span.start >= sentence.start) return last.value;
  return inSentence?.value ?? last?.value ?? asking[0];
}
