import type { Block } from '#server/bot-spec/blocks.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';

const blocks: readonly Block[] = [
  {
    id: 'home',
    type: 'menu',
    text: { ar: 'كيف نساعدك؟', en: 'How can we help?' },
    options: [
      { id: 'price', label: { ar: 'السعر', en: 'Price' }, next: 'ask_city' },
      { id: 'pay', label: { ar: 'اشتراك', en: 'Join' }, next: 'bill' },
      { id: 'help', label: { ar: 'سؤال', en: 'Question' }, next: 'answers' },
      { id: 'place', label: { ar: 'أين أنتم؟', en: 'Where?' }, next: 'map' },
    ],
    columns: 2,
  },
  {
    id: 'ask_city',
    type: 'question',
    text: { ar: 'إلى أي مدينة؟', en: 'To which city?' },
    answer: { type: 'text' },
    variable: 'city',
    attempts: 3,
    next: 'look_up',
  },
  {
    id: 'look_up',
    type: 'http',
    method: 'GET',
    url: 'https://shop.good.test/price?city={{city}}',
    headers: [{ name: 'X-Api-Key', secret: 'SHOP_KEY' }],
    reads: [{ path: 'price', variable: 'price' }],
    timeoutSeconds: 2,
    retries: 0,
    next: 'tell',
    failed: 'unknown',
  },
  {
    id: 'tell',
    type: 'message',
    text: { ar: 'التوصيل: {{price}}', en: 'Delivery: {{price}}' },
    next: 'done',
  },
  {
    id: 'unknown',
    type: 'message',
    text: { ar: 'لا نعرف السعر الآن', en: 'We do not know the price now' },
    next: 'done',
  },
  {
    id: 'bill',
    type: 'payment',
    title: { ar: 'اشتراك شهر', en: 'A month of membership' },
    description: { ar: 'كل الحصص لمدة شهر', en: 'All classes for one month' },
    stars: 50,
    next: 'welcome',
    cancelled: 'pity',
  },
  {
    id: 'welcome',
    type: 'message',
    text: { ar: 'أهلًا بك معنا', en: 'Welcome to the club' },
    next: 'done',
  },
  {
    id: 'pity',
    type: 'message',
    text: { ar: 'ربما لاحقًا', en: 'Maybe later' },
    next: 'done',
  },
  {
    id: 'answers',
    type: 'ai',
    text: { ar: 'اسأل ما تريد', en: 'Ask what you like' },
    maxQuestions: 3,
    next: 'done',
    handoff: 'done',
    limit: 'done',
    failed: 'done',
  },
  {
    id: 'map',
    type: 'message',
    text: { ar: 'نحن هنا', en: 'We are here' },
    location: { latitude: 30.0444, longitude: 31.2357 },
    next: 'brochure',
  },
  {
    id: 'brochure',
    type: 'message',
    text: { ar: 'وهذا دليلنا', en: 'And this is our guide' },
    documentUrl: 'https://shop.good.test/files/guide.pdf',
    next: 'done',
  },
  {
    id: 'morning',
    type: 'message',
    text: { ar: 'صباح الخير', en: 'Good morning' },
    next: 'done',
  },
  { id: 'done', type: 'end' },
];

/** A small bot that needs the outside: a web service with a secret, a payment, answers, a daily word. */
export const webSpec: BotSpec = smallBot(blocks, {
  name: { ar: 'نادي المدينة', en: 'City club' },
  description: { ar: 'أسعار واشتراكات', en: 'Prices and memberships' },
  variables: [
    { name: 'city', type: 'text', scope: 'conversation' },
    { name: 'price', type: 'number', scope: 'conversation' },
  ],
  knowledge: [
    {
      id: 'parking',
      question: { ar: 'هل يوجد موقف سيارات؟', en: 'Is there parking?' },
      answer: { ar: 'نعم، خلف المبنى.', en: 'Yes, behind the building.' },
    },
  ],
  flows: [
    { id: 'main', name: same('Main'), triggers: [{ type: 'start' }], start: 'home' },
    {
      id: 'daily',
      name: same('Daily'),
      triggers: [
        {
          type: 'schedule',
          days: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
          time: '09:00',
        },
      ],
      start: 'morning',
    },
  ],
});
