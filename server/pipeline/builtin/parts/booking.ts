import { type Field, standardField } from '#server/pipeline/builtin/reading/field.ts';
import type { Need, Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { usualField } from '#server/pipeline/builtin/reading/usual-field.ts';
import { both, lines, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import { closing } from './closing.ts';
import {
  addBlock,
  addEnding,
  type BotDraft,
  MAIN_COLLECTION,
  type Part,
  variableFor,
} from './draft.ts';
import { type AskedField, addQuestions, summaryLines } from './questions.ts';
import { addItems, addSchedule } from './shared-facts.ts';

/** True when customers pick one of the priced things: a service, a room. */
export function picksItem(reading: Reading, need: Need): boolean {
  const sold = reading.needs.some(({ name }) => name === 'order' || name === 'prices');
  return (
    reading.items.length > 0 && (!sold || need.fields.some(({ value }) => value.kind === 'service'))
  );
}

/** What a booking asks: what the owner named, completed by what no booking can do without. */
export function bookingFields(reading: Reading, need: Need): Field[] {
  const picks = picksItem(reading, need);
  const named = need.fields
    .map(({ value }) => value)
    .filter(({ kind }) => !(picks && kind === 'service'));
  const isStay = reading.trade.value.id === 'hotel';
  const has = (answer: Field['answer']) =>
    named.some((field) => field.answer === answer && field.kind !== 'birth_date');
  const moments: Field[] = [];
  if (!has('date')) moments.push(standardField('date'));
  if (!has('time') && !has('date') && !isStay) moments.push(standardField('time'));
  if (isStay && named.length === 0) moments.push(standardField('nights'), standardField('guests'));
  const contact = named.some(({ kind }) => kind === 'phone' || kind === 'name' || kind === 'email')
    ? []
    : [standardField('name'), standardField('phone')];
  const usual = named.length > 0 ? [] : (reading.trade.value.bookingFields ?? []).map(usualField);
  return [...moments, ...named, ...usual, ...contact];
}

/** Service → day and time in the opening hours → questions → summary → record → reminder → thanks. */
export function addBooking(draft: BotDraft, need: Need): Part {
  const { reading, trade } = draft;
  addSchedule(draft);
  const { entry, asked } = addQuestions(draft, {
    prefix: 'booking',
    fields: bookingFields(reading, need),
    inOpeningHours: true,
    fromToday: true,
    next: 'booking_check',
  });
  const picks = picksItem(reading, need);
  const item = picks ? variableFor(draft, 'service', 'item') : null;
  if (item) {
    addItems(draft);
    addBlock(draft, {
      id: 'booking_pick',
      type: 'collection',
      text: trade.chooseItem,
      collection: MAIN_COLLECTION,
      mode: 'pick',
      variable: item,
      next: entry,
    });
  }
  const first = item ? 'booking_pick' : entry;
  const itemLine = item
    ? both(`${singular(trade.listTitle.ar, 'الخدمة')}: {{${item}}}`, `Service: {{${item}}}`)
    : null;
  addBlock(draft, {
    id: 'booking_check',
    type: 'menu',
    text: lines(PHRASES.checkBooking, itemLine, ...summaryLines(asked)),
    options: [
      { id: 'confirm', label: PHRASES.confirm, next: 'booking_record' },
      { id: 'change', label: PHRASES.change, next: first },
      { id: 'cancel', label: PHRASES.cancel, next: 'booking_cancelled' },
    ],
  });
  const date = asked.find(({ field }) => field.answer === 'date' && field.kind !== 'birth_date');
  const reminded =
    reading.reminder && date ? addReminder(draft, asked, date, item) : 'booking_done';
  addBlock(draft, {
    id: 'booking_record',
    type: 'record',
    kind: 'booking',
    title: both('حجز جديد', 'New booking'),
    fields: [...(item ? [item] : []), ...asked.map(({ variable }) => variable)],
    notify: true,
    next: reminded,
  });
  addEnding(draft, 'booking_done', closing(reading, PHRASES.bookingDone, PHRASES.bookingSaved));
  addEnding(draft, 'booking_cancelled', PHRASES.bookingCancelled);
  return {
    entry: first,
    label: MENU_LABELS.booking,
    command: 'book',
    keywords: ['book', 'booking', 'حجز', 'احجز', 'موعد'],
  };
}

const singular = (title: string, service: string) => (title === 'الغرف' ? 'الغرفة' : service);

function addReminder(
  draft: BotDraft,
  asked: readonly AskedField[],
  date: AskedField,
  item: string | null,
): string {
  const time = asked.find(({ field }) => field.answer === 'time');
  const { booking } = draft.trade;
  const when = time
    ? both(
        `{{${date.variable} | date}}، الساعة {{${time.variable} | time}}`,
        `{{${date.variable} | date}} at {{${time.variable} | time}}`,
      )
    : both(`{{${date.variable} | date}}`, `{{${date.variable} | date}}`);
  const what = item ? both(` (${`{{${item}}}`})`, ` (${`{{${item}}}`})`) : both('', '');
  addBlock(draft, {
    id: 'booking_reminder',
    type: 'reminder',
    minutesBefore: draft.reading.reminder?.value.minutesBefore ?? 1440,
    dateVariable: date.variable,
    timeVariable: time?.variable ?? '',
    reminder: 'booking_remind',
    next: 'booking_done',
  });
  addBlock(draft, {
    id: 'booking_remind',
    type: 'end',
    text: both(
      `⏰ تذكير: ${booking.ar}${what.ar} يوم ${when.ar}. نحن في انتظارك.`,
      `⏰ Reminder: your ${booking.en}${what.en} is on ${when.en}. See you then!`,
    ),
  });
  return 'booking_reminder';
}
