import type { BotSpec } from '#server/bot-spec/spec.ts';

/**
 * A small bot in both languages that has a bit of everything that a shell sees: a menu, a question, a
 * record with a notice to the owner, a reminder a day later, a hand-off.
 */
export const appointmentSpec: BotSpec = {
  specVersion: 2,
  name: { ar: 'مواعيد', en: 'Appointments' },
  description: { ar: 'حجز موعد', en: 'Books an appointment' },
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  variables: [{ name: 'name', type: 'text', scope: 'conversation' }],
  knowledge: [],
  collections: [],
  schedules: [],
  flows: [
    {
      id: 'main',
      name: { ar: 'البداية', en: 'Start' },
      triggers: [{ type: 'start' }],
      start: 'home',
    },
  ],
  blocks: [
    {
      id: 'home',
      type: 'menu',
      text: { ar: 'كيف نساعدك؟', en: 'How can we help?' },
      options: [
        { id: 'book', label: { ar: 'حجز موعد', en: 'Book' }, next: 'ask_name' },
        { id: 'person', label: { ar: 'موظف', en: 'A person' }, next: 'person' },
      ],
      columns: 1,
    },
    {
      id: 'ask_name',
      type: 'question',
      text: { ar: 'ما اسمك؟', en: 'What is your name?' },
      answer: { type: 'text' },
      variable: 'name',
      attempts: 3,
      next: 'save',
    },
    {
      id: 'save',
      type: 'record',
      kind: 'booking',
      title: { ar: 'موعد جديد', en: 'New appointment' },
      fields: ['name'],
      notify: true,
      next: 'remind',
    },
    {
      id: 'remind',
      type: 'wait',
      mode: 'reminder',
      moment: { type: 'delay', minutes: 1440 },
      reminder: 'reminder_text',
      next: 'thanks',
    },
    {
      id: 'thanks',
      type: 'message',
      text: { ar: 'شكرًا {{name}}', en: 'Thank you {{name}}' },
      next: 'done',
    },
    {
      id: 'reminder_text',
      type: 'message',
      text: { ar: 'نراك قريبًا يا {{name}}', en: 'See you soon {{name}}' },
      next: 'done',
    },
    {
      id: 'person',
      type: 'handoff',
      text: { ar: 'سيرد عليك موظف', en: 'A person will answer you' },
      next: 'done',
    },
    { id: 'done', type: 'end' },
  ],
  stories: [],
};
