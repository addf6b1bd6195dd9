import fc from 'fast-check';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { amount, name } from './spec-arbitrary.ts';

/** What may happen to a conversation; buttons are chosen by number from those on the screen. */
export const eventArbitrary: fc.Arbitrary<ConversationEvent | { readonly tap: number }> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ tap: fc.nat(40) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(
          '2',
          '٣',
          'نعم',
          'بكرة',
          '8pm',
          '01001234567',
          'دكتور',
          'مرحيا',
          'Helo broke',
          'لا',
          'رجوع',
          'done',
          ' ',
        ),
      ),
    }),
  },
  fc.record({
    type: fc.constant('command' as const),
    command: fc.constantFrom(
      'start',
      'help',
      'cancel',
      'language',
      'privacy',
      'delete_my_data',
      'go',
      'what',
    ),
  }),
  fc.record({
    type: fc.constant('command' as const),
    command: fc.constant('start'),
    payload: fc.constantFrom('promo', 'none'),
  }),
  fc.record({ type: fc.constant('button' as const), action: fc.string({ maxLength: 64 }) }),
  fc.record({
    type: fc.constant('contact' as const),
    phone: fc.constantFrom('+201001234567', '1', ''),
    firstName: fc.string({ maxLength: 5 }),
  }),
  fc.record({
    type: fc.constant('location' as const),
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  }),
  fc.record({
    type: fc.constant('file' as const),
    fileId: fc.string({ maxLength: 5 }),
    name: fc.string({ maxLength: 5 }),
  }),
  fc.record({ type: fc.constant('timer' as const), timerId: fc.constantFrom('x', 'next') }),
  fc.record({ type: fc.constant('schedule' as const), flowId: fc.constantFrom('a', 'b', 'none') }),
  fc.record({
    type: fc.constant('http_result' as const),
    callId: fc.constantFrom('x', 'next'),
    outcome: fc.constantFrom('ok', 'failed'),
    values: fc.dictionary(name, fc.oneof(fc.constantFrom('x', ''), amount, fc.boolean())),
  }),
  fc.record({
    type: fc.constant('ai_result' as const),
    callId: fc.constantFrom('x', 'next'),
    outcome: fc.constantFrom('answered', 'handoff', 'limit', 'failed'),
    text: fc.string({ unit: 'binary', maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant('payment' as const),
    invoiceId: fc.constantFrom('x', 'next'),
    outcome: fc.constantFrom('paid', 'cancelled'),
  }),
  fc.record({
    type: fc.constant('staff_reply' as const),
    text: fc.string({ maxLength: 9 }),
    closes: fc.boolean(),
  }),
);
