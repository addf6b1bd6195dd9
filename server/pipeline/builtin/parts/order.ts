import { standardField } from '#server/pipeline/builtin/reading/field.ts';
import type { Need } from '#server/pipeline/builtin/reading/reading.ts';
import { hoursText } from '#server/pipeline/builtin/texts/hours-text.ts';
import { both, lines, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import { closing } from './closing.ts';
import {
  addBlock,
  addEnding,
  type BotDraft,
  MAIN_COLLECTION,
  MAIN_SCHEDULE,
  type Part,
  variableFor,
} from './draft.ts';
import { addQuestions, summaryLines } from './questions.ts';
import { addItems, addSchedule } from './shared-facts.ts';

/** What an order asks for when the owner does not say. */
export const ORDER_FIELDS = ['name', 'phone', 'address'] as const;

/** Hours gate → cart → total → questions → summary → confirm, change or cancel → record → thanks. */
export function addOrder(draft: BotDraft, need: Need): Part {
  const { reading, trade } = draft;
  addItems(draft);
  addSchedule(draft);
  const named = need.fields
    .map(({ value }) => value)
    .filter(({ kind }) => kind !== 'service' && kind !== 'quantity');
  const fields = named.length > 0 ? named : ORDER_FIELDS.map(standardField);
  const cart = variableFor(draft, 'order', 'cart');
  const total = variableFor(draft, 'total', 'money');

  const { entry, asked } = addQuestions(draft, {
    prefix: 'order',
    fields,
    inOpeningHours: true,
    fromToday: true,
    next: 'order_check',
  });
  const hours = reading.hours?.value;
  if (hours) {
    addBlock(draft, {
      id: 'order_hours',
      type: 'hours',
      schedule: MAIN_SCHEDULE,
      open: 'order_cart',
      closed: 'order_closed',
    });
    addEnding(
      draft,
      'order_closed',
      lines(
        both(
          'نحن مغلقون الآن، ويسعدنا استقبال طلبك في مواعيد العمل:',
          'We are closed right now. We are happy to take your order during our opening hours:',
        ),
        hoursText(hours, draft.languages[0] ?? 'en'),
      ),
    );
  }
  addBlock(draft, {
    id: 'order_cart',
    type: 'collection',
    text: trade.chooseItem,
    collection: MAIN_COLLECTION,
    mode: 'cart',
    variable: cart,
    next: 'order_total',
  });
  addBlock(draft, {
    id: 'order_total',
    type: 'set',
    variable: total,
    operation: 'cart_total',
    value: cart,
    next: entry,
  });
  addBlock(draft, {
    id: 'order_check',
    type: 'menu',
    text: lines(
      PHRASES.checkOrder,
      both(`{{${cart} | cart}}`, `{{${cart} | cart}}`),
      both(`الإجمالي: {{${total} | money}}`, `Total: {{${total} | money}}`),
      ...summaryLines(asked),
    ),
    options: [
      { id: 'confirm', label: PHRASES.confirm, next: 'order_record' },
      { id: 'change', label: PHRASES.change, next: 'order_cart' },
      { id: 'cancel', label: PHRASES.cancel, next: 'order_cancelled' },
    ],
  });
  addBlock(draft, {
    id: 'order_record',
    type: 'record',
    kind: 'order',
    title: both('طلب جديد', 'New order'),
    fields: [cart, total, ...asked.map(({ variable }) => variable)],
    notify: true,
    next: 'order_done',
  });
  addEnding(draft, 'order_done', closing(reading, PHRASES.orderDone, PHRASES.orderReceived));
  addEnding(draft, 'order_cancelled', PHRASES.orderCancelled);
  return {
    entry: hours ? 'order_hours' : 'order_cart',
    label: MENU_LABELS.order,
    command: 'order',
    keywords: ['order', 'طلب', 'اطلب'],
  };
}
