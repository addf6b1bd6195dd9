import type { Block, BlockOf, BlockType } from '#server/bot-spec/blocks.ts';
import { smallBot } from '#server/bot-spec/examples/small-bot.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';
import type { Variable } from '#server/bot-spec/variables.ts';

const both = (ar: string, en: string): Text => ({ ar, en });
const variable = (name: string, type: Variable['type']): Variable => ({
  name,
  type,
  scope: 'conversation',
});
const end = (id: string, ar: string, en: string): BlockOf<'end'> => ({
  id,
  type: 'end',
  text: both(ar, en),
});
const bye = end('bye', 'إلى اللقاء!', 'Goodbye!');
const sorry = end('sorry', 'عذرًا، حاول لاحقًا.', 'Sorry, please try later.');

const askDate: BlockOf<'question'> = {
  id: 'date',
  type: 'question',
  text: both('أي يوم يناسبك؟', 'Which day suits you?'),
  answer: { type: 'date', min: 'today', schedule: 'clinic' },
  variable: 'date',
  attempts: 3,
  next: 'remind',
};
const schedules: BotSpec['schedules'] = [
  { id: 'clinic', days: [{ day: 'sunday', from: '14:00', to: '22:00' }] },
];
const collections: BotSpec['collections'] = [
  {
    id: 'pizzas',
    name: both('البيتزا', 'Pizzas'),
    items: [
      { id: 'margherita', name: both('مارجريتا', 'Margherita'), price: 90 },
      { id: 'pepperoni', name: both('ببروني', 'Pepperoni'), price: 120 },
    ],
  },
];
const cart: BlockOf<'collection'> = {
  id: 'cart',
  type: 'collection',
  collection: 'pizzas',
  text: both('ماذا تحب أن تطلب؟', 'What would you like to order?'),
  mode: 'cart',
  variable: 'order',
  next: 'total',
};
const total: BlockOf<'set'> = {
  id: 'total',
  type: 'set',
  assignments: [{ operation: 'cart_total', variable: 'total', cart: 'order' }],
  next: 'sum',
};
const askPhone: BlockOf<'question'> = {
  id: 'phone',
  type: 'question',
  text: both('ما رقم هاتفك؟', 'What is your phone number?'),
  answer: { type: 'phone' },
  variable: 'phone',
  attempts: 3,
  escape: 'sorry',
  next: 'bye',
};
const thanks = end('thanks', 'شكرًا، سنتصل بك على {{phone}}.', 'Thank you, we will call {{phone}}.');

/** The example of a type of block, inside the smallest bot that makes sense of it. */
export const EXAMPLE_BOTS: Readonly<Record<BlockType, BotSpec>> = {
  message: smallBot([
    {
      id: 'hello',
      type: 'message',
      text: both('أهلًا {{customer_first_name}}!', 'Hello {{customer_first_name}}!'),
      buttons: [{ label: both('الموقع', 'Website'), url: 'https://example.com' }],
      next: 'bye',
    },
    bye,
  ]),
  menu: smallBot([
    {
      id: 'welcome',
      type: 'menu',
      text: both('كيف نساعدك؟', 'How can we help you?'),
      options: [
        { id: 'place', label: both('العنوان', 'Where are you?'), next: 'place' },
        { id: 'nothing', label: both('لا شيء', 'Nothing'), next: 'bye' },
      ],
      columns: 1,
    },
    end('place', 'نحن في شارع التحرير.', 'We are in Tahrir Street.'),
    bye,
  ]),
  question: smallBot([{ ...askPhone, next: 'thanks' }, thanks, sorry], {
    variables: [variable('phone', 'phone')],
  }),
  collection: smallBot([cart, total, sum()], {
    collections,
    variables: [variable('order', 'cart'), variable('total', 'money')],
  }),
  condition: smallBot(
    [
      {
        id: 'guests',
        type: 'question',
        text: both('كم عدد الضيوف؟', 'How many guests?'),
        answer: { type: 'number', min: 1, max: 100, integer: true },
        variable: 'guests',
        attempts: 3,
        next: 'is_large',
      },
      {
        id: 'is_large',
        type: 'condition',
        branches: [
          {
            match: 'all',
            tests: [{ variable: 'guests', operator: 'greater', value: 10 }],
            next: 'large',
          },
        ],
        otherwise: 'bye',
      },
      end('large', 'سنتصل بك.', 'We will call you.'),
      bye,
    ],
    { variables: [variable('guests', 'number')] },
  ),
  set: smallBot([cart, total, sum()], {
    collections,
    variables: [variable('order', 'cart'), variable('total', 'money')],
  }),
  record: smallBot(
    [
      { ...askPhone, next: 'save' },
      {
        id: 'save',
        type: 'record',
        kind: 'lead',
        title: both('عميل جديد: {{phone}}', 'New customer: {{phone}}'),
        fields: ['phone'],
        notify: true,
        next: 'thanks',
      },
      thanks,
      sorry,
    ],
    { variables: [variable('phone', 'phone')] },
  ),
  handoff: smallBot([
    {
      id: 'to_staff',
      type: 'handoff',
      text: both('سيرد عليك أحد زملائنا هنا.', 'One of us will answer you here.'),
      next: 'bye',
    },
    bye,
  ]),
  wait: smallBot(
    [
      askDate,
      {
        id: 'remind',
        type: 'wait',
        mode: 'reminder',
        moment: { type: 'before', minutes: 1440, dateVariable: 'date' },
        reminder: 'tomorrow',
        next: 'bye',
      },
      end('tomorrow', 'نذكّرك بموعدك غدًا.', 'A reminder: your appointment is tomorrow.'),
      bye,
    ],
    { schedules, variables: [variable('date', 'date')] },
  ),
  hours: smallBot(
    [
      { id: 'is_open', type: 'hours', schedule: 'clinic', open: 'bye', closed: 'sorry' },
      bye,
      sorry,
    ],
    { schedules },
  ),
  language: smallBot([
    {
      id: 'choose_language',
      type: 'language',
      text: both('اختر لغتك:', 'Choose your language:'),
      next: 'bye',
    },
    bye,
  ]),
  http: smallBot(
    [
      {
        id: 'number',
        type: 'question',
        text: both('ما رقم طلبك؟', 'What is the number of your order?'),
        answer: { type: 'text', maxLength: 20 },
        variable: 'number',
        attempts: 3,
        next: 'track',
      },
      {
        id: 'track',
        type: 'http',
        method: 'GET',
        url: 'https://api.example.com/orders/{{number}}',
        headers: [{ name: 'Authorization', secret: 'SHOP_KEY' }],
        reads: [{ path: 'order.status', variable: 'status' }],
        timeoutSeconds: 5,
        retries: 1,
        next: 'found',
        failed: 'sorry',
      },
      end('found', 'حالة طلبك: {{status}}', 'Your order: {{status}}'),
      sorry,
    ],
    { variables: [variable('number', 'text'), variable('status', 'text')] },
  ),
  ai: smallBot(
    [
      {
        id: 'answers',
        type: 'ai',
        text: both('ماذا تريد أن تعرف؟', 'What would you like to know?'),
        maxQuestions: 5,
        next: 'bye',
        handoff: 'to_staff',
        limit: 'bye',
        failed: 'to_staff',
      },
      {
        id: 'to_staff',
        type: 'handoff',
        text: both('سيرد عليك أحد زملائنا.', 'One of us will answer you.'),
        next: 'bye',
      },
      bye,
    ],
    {
      knowledge: [
        {
          id: 'place',
          question: both('أين أنتم؟', 'Where are you?'),
          answer: both('في شارع التحرير.', 'In Tahrir Street.'),
        },
      ],
    },
  ),
  payment: smallBot([
    {
      id: 'pay',
      type: 'payment',
      title: both('استشارة', 'Advice'),
      description: both('استشارة لمدة نصف ساعة', 'Half an hour of advice'),
      stars: 50,
      next: 'paid',
      cancelled: 'bye',
    },
    end('paid', 'شكرًا! سنتواصل معك.', 'Thank you! We will be in touch.'),
    bye,
  ]),
  jump: subFlowBot(),
  return: subFlowBot(),
  end: smallBot([bye]),
};

function sum(): Block {
  return end('sum', 'الإجمالي: {{total | money}}', 'Total: {{total | money}}');
}

/** A bot whose main flow calls another one and goes on when that comes back. */
function subFlowBot(): BotSpec {
  const spec = smallBot(
    [
      { id: 'ask_details', type: 'jump', flow: 'details', next: 'thanks' },
      { ...askPhone, next: 'back' },
      { id: 'back', type: 'return' },
      thanks,
      sorry,
    ],
    { variables: [variable('phone', 'phone')] },
  );
  const details = {
    id: 'details',
    name: both('البيانات', 'Details'),
    triggers: [],
    start: 'phone',
  };
  return { ...spec, flows: [...spec.flows, details] };
}

/** The block that the reference shows for a type. */
export function exampleBlock(type: BlockType): Block {
  const block = EXAMPLE_BOTS[type].blocks.find((candidate) => candidate.type === type);
  if (!block) throw new Error(`the example of ${type} has no such block`);
  return block;
}
