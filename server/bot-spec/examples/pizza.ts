import type { Story } from '#server/bot-spec/flows.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';

const both = (ar: string, en: string) => ({ ar, en });
const none = both('', '');
const anyAnswer = { choices: [], min: 0, max: 0, schedule: '', optional: false };
const openDays = ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'] as const;

/** A restaurant that takes orders within its opening hours, in Arabic and English. */
export const pizzaForm: ModelForm = {
  name: both('بيتزا لويجي', "Luigi's Pizza"),
  description: both('اطلب البيتزا ونوصلها إليك', 'Order pizza and we bring it to you'),
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  collections: [
    {
      id: 'pizzas',
      name: both('القائمة', 'Menu'),
      items: [
        { id: 'margherita', name: both('مارجريتا', 'Margherita'), description: none, price: 90 },
        { id: 'pepperoni', name: both('ببروني', 'Pepperoni'), description: none, price: 120 },
        {
          id: 'four_cheese',
          name: both('أربع أجبان', 'Four cheese'),
          description: none,
          price: 140,
        },
      ],
    },
  ],
  schedules: [
    { id: 'delivery', days: openDays.map((day) => ({ day, from: '12:00', to: '23:00' })) },
  ],
  knowledge: [
    {
      id: 'area',
      question: both('أين توصلون؟', 'Where do you deliver?'),
      answer: both('نوصل داخل مدينة نصر فقط.', 'We deliver within Nasr City only.'),
    },
  ],
  flows: [
    {
      id: 'order',
      name: both('طلب بيتزا', 'Order pizza'),
      main: true,
      command: 'order',
      keywords: ['pizza', 'بيتزا'],
      start: 'hello',
    },
    {
      id: 'staff',
      name: both('التحدث معنا', 'Talk to us'),
      main: false,
      command: 'staff',
      keywords: ['agent', 'موظف'],
      start: 'to_staff',
    },
  ],
  blocks: [
    {
      type: 'message',
      id: 'hello',
      text: both(
        'أهلًا {{customer_first_name}}! أنا بوت بيتزا لويجي في مدينة نصر 🍕',
        "Hi {{customer_first_name}}! I am the bot of Luigi's Pizza in Nasr City 🍕",
      ),
      next: 'hours',
    },
    { type: 'hours', id: 'hours', schedule: 'delivery', open: 'cart', closed: 'closed' },
    {
      type: 'end',
      id: 'closed',
      text: both(
        'نحن مغلقون الآن. نوصل يوميًا من 12:00 إلى 23:00 والجمعة إجازة.',
        'We are closed now. We deliver daily from 12:00 to 23:00 and are closed on Friday.',
      ),
    },
    {
      type: 'collection',
      id: 'cart',
      text: both('ماذا تحب أن تطلب؟', 'What would you like to order?'),
      collection: 'pizzas',
      mode: 'cart',
      variable: 'order',
      next: 'name',
    },
    {
      type: 'question',
      id: 'name',
      text: both('ما اسمك؟', 'What is your name?'),
      answer: 'text',
      ...anyAnswer,
      variable: 'name',
      next: 'phone',
    },
    {
      type: 'question',
      id: 'phone',
      text: both('ما رقم هاتفك؟', 'What is your phone number?'),
      answer: 'phone',
      ...anyAnswer,
      variable: 'phone',
      next: 'address',
    },
    {
      type: 'question',
      id: 'address',
      text: both('ما عنوان التوصيل؟', 'What is the delivery address?'),
      answer: 'text',
      ...anyAnswer,
      variable: 'address',
      next: 'notes',
    },
    {
      type: 'question',
      id: 'notes',
      text: both('هل لديك ملاحظات؟', 'Any notes?'),
      answer: 'text',
      ...anyAnswer,
      optional: true,
      variable: 'notes',
      next: 'total',
    },
    {
      type: 'set',
      id: 'total',
      variable: 'total',
      operation: 'cart_total',
      value: 'order',
      next: 'confirm',
    },
    {
      type: 'menu',
      id: 'confirm',
      text: both(
        'طلبك:\n{{order | cart}}\nالإجمالي: {{total | money}}\nالاسم: {{name}}\nالهاتف: {{phone}}\nالعنوان: {{address}}\nملاحظات: {{notes}}',
        'Your order:\n{{order | cart}}\nTotal: {{total | money}}\nName: {{name}}\nPhone: {{phone}}\nAddress: {{address}}\nNotes: {{notes}}',
      ),
      options: [
        { id: 'yes', label: both('تأكيد الطلب', 'Confirm order'), next: 'save' },
        { id: 'change', label: both('تعديل الطلب', 'Change order'), next: 'cart' },
        { id: 'no', label: both('إلغاء', 'Cancel'), next: 'cancelled' },
      ],
    },
    {
      type: 'record',
      id: 'save',
      kind: 'order',
      title: both('طلب جديد من {{name}}', 'New order from {{name}}'),
      fields: ['order', 'total', 'name', 'phone', 'address', 'notes'],
      notify: true,
      next: 'thanks',
    },
    {
      type: 'end',
      id: 'thanks',
      text: both(
        'شكرًا يا {{name}}! طلبك في الطريق.',
        'Thank you, {{name}}! Your order is on its way.',
      ),
    },
    { type: 'end', id: 'cancelled', text: both('تم إلغاء الطلب.', 'The order was cancelled.') },
    {
      type: 'handoff',
      id: 'to_staff',
      text: both('سيرد عليك أحد زملائنا هنا.', 'One of us will answer you here.'),
      next: 'staff_done',
    },
    {
      type: 'end',
      id: 'staff_done',
      text: both('سعدنا بالحديث معك.', 'It was nice talking to you.'),
    },
  ],
};

export const pizzaStories: readonly Story[] = [
  {
    id: 'two_pizzas',
    title: both('عميل يطلب بيتزتين', 'A customer orders two pizzas'),
    language: 'en',
    at: '2026-11-24T15:00:00+02:00',
    turns: [
      { customer: { command: '/start' }, expect: [{ asks: 'order' }, { says: 'Margherita' }] },
      { customer: { text: '2 margherita and pepperoni' }, expect: [{ says: 'Total: 300 EGP' }] },
      { customer: { tap: 'Done' }, expect: [{ asks: 'name' }] },
      { customer: { text: 'Mona' }, expect: [{ asks: 'phone' }] },
      { customer: { text: '12' }, expect: [{ asks: 'phone' }] },
      { customer: { text: '0100 123 4567' }, expect: [{ asks: 'address' }] },
      { customer: { text: '5 Abbas El Akkad St' }, expect: [{ asks: 'notes' }] },
      { customer: { tap: 'Skip' }, expect: [{ says: 'Total: 300 EGP' }] },
      { customer: { tap: 'Confirm order' }, expect: [{ saves: 'order' }, { ends: true }] },
    ],
  },
  {
    id: 'closed_on_friday',
    title: both('يوم الجمعة مغلق', 'Closed on Friday'),
    language: 'ar',
    at: '2026-11-27T15:00:00+02:00',
    turns: [
      {
        customer: { command: '/start' },
        expect: [{ says: 'مغلقون' }, { says: '23:00' }, { ends: true }],
      },
    ],
  },
];
