import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { faqStories } from './faq-stories.ts';
import {
  ai,
  ask,
  both,
  end,
  fact,
  flow,
  handoff,
  hours,
  item,
  language,
  list,
  menu,
  message,
  openOn,
  record,
} from './write-form.ts';

const form: ModelForm = {
  name: both('ركن للعمل المشترك', 'Rukn Coworking'),
  description: both('اسأل عن المكان والأسعار والقاعات', 'Ask about the space, prices and rooms'),
  persona:
    'موظف استقبال ودود في مساحة عمل مشتركة. يجيب بجملة أو جملتين، بلغة العميل، ولا يعد بشيء غير مذكور في المعلومات. A friendly receptionist: one or two sentences, in the language of the customer, no promises beyond the facts.',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  collections: [
    {
      id: 'plans',
      name: both('الباقات', 'Plans'),
      items: [
        item(
          'day',
          both('يوم كامل', 'Day pass'),
          180,
          both('مكتب وإنترنت ومشروب', 'A desk, internet and a drink'),
        ),
        item(
          'month',
          both('شهر', 'Month'),
          2800,
          both('دخول مفتوح في مواعيد العمل', 'Open access in opening hours'),
        ),
        item(
          'room',
          both('قاعة اجتماعات (ساعة)', 'Meeting room (hour)'),
          250,
          both('حتى 8 أشخاص مع شاشة عرض', 'Up to 8 people, with a screen'),
        ),
      ],
    },
  ],
  schedules: [
    {
      id: 'desk',
      days: openOn(
        ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
        '09:00',
        '21:00',
      ),
    },
  ],
  knowledge: [
    fact(
      'place',
      both('أين المكان؟ ما العنوان؟', 'Where are you? What is the address?'),
      both(
        'نحن في 14 شارع شهاب بالمهندسين، الدور الثاني.',
        'We are at 14 Shehab Street, Mohandessin, second floor.',
      ),
    ),
    fact(
      'opening',
      both('ما مواعيد العمل؟ متى تفتحون؟', 'What are your opening hours? When do you open?'),
      both(
        'من السبت إلى الخميس، من 9 صباحًا إلى 9 مساءً. الجمعة إجازة.',
        'Saturday to Thursday, 9 AM to 9 PM. We are closed on Friday.',
      ),
    ),
    fact(
      'wifi',
      both(
        'هل الإنترنت (النت) سريع؟ كم سرعة الواي فاي؟',
        'Is the internet fast? How fast is the wifi?',
      ),
      both(
        'إنترنت فايبر بسرعة 200 ميجابت، وخط احتياطي.',
        'Fibre internet at 200 Mbit/s, with a backup line.',
      ),
    ),
    fact(
      'parking',
      both('هل يوجد موقف سيارات أو جراج؟', 'Is there parking or a garage?'),
      both(
        'يوجد جراج مدفوع أسفل المبنى، بـ15 جنيهًا للساعة.',
        'There is a paid garage under the building, 15 EGP an hour.',
      ),
    ),
    fact(
      'trial',
      both('هل يمكن تجربة المكان مجانًا؟ هل أجرّبه؟', 'Can I try the space for free?'),
      both(
        'نعم، أول ساعتين مجانًا لكل زائر جديد.',
        'Yes, the first two hours are free for every new visitor.',
      ),
    ),
    fact(
      'rooms',
      both('كيف أحجز قاعة اجتماعات؟', 'How do I book a meeting room?'),
      both(
        'تُحجز القاعة قبلها بيوم من الاستقبال أو من هنا بكتابة «موظف».',
        'Rooms are booked a day ahead at reception, or here by writing “agent”.',
      ),
    ),
    fact(
      'quiet',
      both('هل يوجد مكان هادئ للمكالمات؟', 'Is there a quiet place for calls?'),
      both(
        'نعم، لدينا 4 كبائن معزولة للمكالمات، بدون رسوم.',
        'Yes, there are 4 soundproof phone booths, free of charge.',
      ),
    ),
  ],
  flows: [
    flow('main', both('القائمة الرئيسية', 'Main menu'), 'welcome', { main: true }),
    flow('prices', both('الأسعار', 'Prices'), 'prices', {
      command: 'prices',
      keywords: ['أسعار', 'باقات', 'سعر', 'بكام', 'بكم', 'prices', 'plans', 'how much'],
    }),
    flow('visit', both('العنوان والمواعيد', 'Address and hours'), 'visit', {
      command: 'visit',
      keywords: ['العنوان', 'مكانكم', 'مواعيد', 'فاتحين', 'where are you', 'address', 'hours'],
    }),
    flow('question', both('اسأل سؤالًا', 'Ask a question'), 'question', {
      command: 'ask',
      button: both('❓ سؤال آخر', '❓ Another question'),
    }),
    flow('person', both('التحدث مع الاستقبال', 'Talk to reception'), 'staff_hours', {
      command: 'reception',
      keywords: ['موظف', 'الاستقبال', 'agent', 'reception'],
      wishes: both(
        'أريد أن أحجز قاعة أو أتكلم مع شخص من فريقكم',
        'I want to book a room or speak with somebody of your team',
      ),
    }),
    flow('unknown', both('سؤال مكتوب', 'A written question'), 'answer_text'),
  ],
  blocks: [
    menu(
      'welcome',
      both(
        'أهلًا بك في {{bot_name}} ☕ اسألنا ما تشاء، أو اختر:',
        'Welcome to {{bot_name}} ☕ Ask us anything, or choose:',
      ),
      [
        ['prices', both('💳 الأسعار', '💳 Prices'), 'prices'],
        ['visit', both('📍 العنوان والمواعيد', '📍 Address and hours'), 'visit'],
        ['ask', both('❓ عندي سؤال', '❓ I have a question'), 'question'],
        ['person', both('💬 الاستقبال', '💬 Reception'), 'staff_hours'],
        ['language', both('🌐 English', '🌐 العربية'), 'language'],
      ],
    ),
    language('language', 'welcome'),
    list('prices', 'browse', 'plans', both('باقاتنا:', 'Our plans:'), 'welcome'),
    message(
      'visit',
      both(
        '14 شارع شهاب بالمهندسين، الدور الثاني.\nمن السبت إلى الخميس، من 9 صباحًا إلى 9 مساءً.',
        '14 Shehab Street, Mohandessin, second floor.\nSaturday to Thursday, 9 AM to 9 PM.',
      ),
      'welcome',
    ),
    ask('question', 'text', both('تفضل، ما سؤالك؟', 'Please go ahead: what is it?'), 'answer'),
    ai('answer', both('أبحث لك عن الإجابة…', 'Let me look that up…'), {
      question: 'question',
      maxQuestions: 1,
      next: 'more',
      handoff: 'staff_hours',
      failed: 'no_answer',
    }),
    menu('more', both('هل أساعدك في شيء آخر؟', 'Is there anything else?'), [
      ['ask', both('❓ سؤال آخر', '❓ Another question'), 'question'],
      ['person', both('💬 التحدث مع الاستقبال', '💬 Talk to reception'), 'staff_hours'],
      ['done', both('لا، شكرًا', 'No, thank you'), 'bye'],
    ]),
    end('bye', both('نراك قريبًا في {{bot_name}} ☕', 'See you soon at {{bot_name}} ☕')),
    ask(
      'no_answer',
      'phone',
      both(
        'سأسأل زملائي عن ذلك. على أي رقم نرد عليك؟',
        'I will ask my colleagues. On which number shall we answer you?',
      ),
      'save_question',
      { variable: 'phone', escape: 'staff_hours' },
    ),
    record(
      'save_question',
      'question',
      both('سؤال بلا إجابة', 'A question without an answer'),
      ['question', 'phone'],
      'saved',
    ),
    ai('answer_text', both('أبحث لك عن الإجابة…', 'Let me look that up…'), {
      question: 'last_text',
      maxQuestions: 1,
      next: 'more',
      handoff: 'staff_hours',
      failed: 'no_answer_text',
    }),
    ask(
      'no_answer_text',
      'phone',
      both(
        'سأسأل زملائي عن ذلك. على أي رقم نرد عليك؟',
        'I will ask my colleagues. On which number shall we answer you?',
      ),
      'save_text',
      { variable: 'phone', escape: 'staff_hours' },
    ),
    record(
      'save_text',
      'question',
      both('سؤال بلا إجابة', 'A question without an answer'),
      ['last_text', 'phone'],
      'saved',
    ),
    end('saved', both('سجّلنا سؤالك، وسنرد عليك قريبًا.', 'Noted. We will get back to you soon.')),
    hours('staff_hours', 'desk', 'to_staff', 'staff_away'),
    handoff(
      'to_staff',
      both(
        'زميلنا في الاستقبال معك هنا الآن، تفضل.',
        'Reception is with you now, please go ahead.',
      ),
      'staff_done',
    ),
    end('staff_done', both('سعدنا بالحديث معك ☕', 'It was nice talking to you ☕')),
    message(
      'staff_away',
      both(
        'الاستقبال مغلق الآن، ويعود في 9 صباحًا من السبت إلى الخميس.',
        'Reception is closed now. It is back at 9 AM, Saturday to Thursday.',
      ),
      'later',
    ),
    ask(
      'later',
      'text',
      both(
        'اكتب ما تريد وسنرد عليك عند عودتنا.',
        'Write what you need and we will answer when we are back.',
      ),
      'no_answer',
      { variable: 'question' },
    ),
  ],
};

export const faq: Blueprint = {
  id: 'faq',
  name: both('الرد على الأسئلة', 'Question desk'),
  summary: both(
    'يجيب عن أسئلة العملاء من معلوماتك، ويحفظ ما لا يعرفه ليرد عليه فريقك.',
    'Answers customers from your knowledge, and keeps what it does not know for your team.',
  ),
  icon: '❓',
  words:
    'faq|question|questions|answer|answers|information|info|help desk|inquiry|ask|knowledge|أسئلة|سؤال|شائعة|استفسار|استفسارات|إجابات|معلومات|يجيب|يرد على'.split(
      '|',
    ),
  form,
  stories: faqStories,
};
