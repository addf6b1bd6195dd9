import type { BotSpec } from '#server/bot-spec/spec.ts';

/** A small restaurant bot in both languages: hours, a basket, questions, a record, a reminder. */
export const pizzaSpec: BotSpec = {
  specVersion: 2,
  name: { ar: 'بيتزا لويجي', en: 'Luigi’s pizza' },
  description: { ar: 'يستقبل طلبات البيتزا.', en: 'Takes pizza orders.' },
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  variables: [
    { name: 'order', type: 'cart', scope: 'conversation' },
    { name: 'order_total', type: 'money', scope: 'conversation' },
    { name: 'customer_name', type: 'text', scope: 'customer' },
    { name: 'phone', type: 'phone', scope: 'customer' },
  ],
  knowledge: [],
  collections: [
    {
      id: 'pizzas',
      name: { ar: 'قائمة البيتزا', en: 'Pizza menu' },
      items: [
        { id: 'margherita', name: { ar: 'مارجريتا', en: 'Margherita' }, price: 90 },
        { id: 'pepperoni', name: { ar: 'بيبروني', en: 'Pepperoni' }, price: 120.5 },
      ],
    },
  ],
  schedules: [{ id: 'hours', days: [{ day: 'friday', from: '12:00', to: '23:00' }] }],
  flows: [
    {
      id: 'order',
      name: { ar: 'الطلب', en: 'Order' },
      triggers: [{ type: 'start' }, { type: 'keywords', words: ['pizza', 'بيتزا'] }],
      start: 'open_now',
    },
    {
      id: 'about',
      name: { ar: 'عن المطعم', en: 'About us' },
      triggers: [
        { type: 'command', command: 'about', description: { ar: 'عن المطعم', en: 'About us' } },
      ],
      start: 'about_text',
    },
  ],
  blocks: [
    { id: 'open_now', type: 'hours', schedule: 'hours', open: 'welcome', closed: 'closed_text' },
    {
      id: 'closed_text',
      type: 'end',
      text: { ar: 'نحن مغلقون الآن.', en: 'We are closed now.' },
    },
    {
      id: 'welcome',
      type: 'menu',
      text: { ar: 'أهلًا بك! ماذا تحب؟', en: 'Welcome! What would you like?' },
      columns: 1,
      options: [
        { id: 'buy', label: { ar: 'أطلب بيتزا', en: 'Order pizza' }, next: 'choose' },
        { id: 'about', label: { ar: 'عن المطعم', en: 'About us' }, next: 'about_text' },
      ],
    },
    {
      id: 'choose',
      type: 'collection',
      collection: 'pizzas',
      text: { ar: 'اختر من القائمة', en: 'Choose from the menu' },
      mode: 'cart',
      variable: 'order',
      next: 'total',
    },
    {
      id: 'total',
      type: 'set',
      assignments: [{ operation: 'cart_total', variable: 'order_total', cart: 'order' }],
      next: 'ask_phone',
    },
    {
      id: 'ask_phone',
      type: 'question',
      text: { ar: 'ما رقم هاتفك؟', en: 'Your phone number?' },
      answer: { type: 'phone' },
      variable: 'phone',
      attempts: 3,
      escape: 'to_human',
      next: 'store',
    },
    {
      id: 'to_human',
      type: 'handoff',
      text: { ar: 'سيكمل معك زميل.', en: 'A colleague goes on.' },
      next: 'about_text',
    },
    {
      id: 'store',
      type: 'record',
      kind: 'order',
      title: { ar: 'طلب {{customer_name}}', en: 'Order of {{customer_name}}' },
      fields: ['order', 'order_total', 'phone'],
      notify: true,
      next: 'ask_later',
    },
    {
      id: 'ask_later',
      type: 'wait',
      mode: 'reminder',
      moment: { type: 'delay', minutes: 60 },
      reminder: 'was_it_good',
      next: 'thanks',
    },
    {
      id: 'thanks',
      type: 'end',
      text: {
        ar: 'شكرًا! الإجمالي {{order_total | money}}.',
        en: 'Thank you! Total {{order_total | money}}.',
      },
    },
    {
      id: 'was_it_good',
      type: 'end',
      text: { ar: 'هل أعجبتك البيتزا؟', en: 'Did you like it?' },
    },
    {
      id: 'about_text',
      type: 'end',
      text: { ar: 'مطعم عائلي في مدينة نصر.', en: 'A family place in Nasr City.' },
    },
  ],
  stories: [],
};
