import { QUIZ_TOPIC_NAMES } from '#server/pipeline/builtin/quiz-bank/quiz-bank.ts';
import type { Unsupported } from '#server/pipeline/builtin/reading/read-unsupported.ts';
import { both } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { ClarifyingQuestion } from '#server/pipeline/stage-types.ts';
import type { Language } from '#server/shared/language.ts';

/** What stands for a question that the owner left out. */
export const SKIPPED = '';

type QuestionId =
  | 'purpose'
  | 'business'
  | 'items'
  | 'answers'
  | 'fields'
  | 'quiz_questions'
  | `without_${Unsupported}`;

export function withoutQuestionId(feature: Unsupported): `without_${Unsupported}` {
  return `without_${feature}`;
}

/** What a bot can be for, as an owner picks it, and the words that stand for it in a description. */
const PURPOSES: readonly { readonly label: Both; readonly words: Both }[] = [
  {
    label: both('استقبال الطلبات', 'Take orders'),
    words: both('استقبال الطلبات والتوصيل.', 'Take orders.'),
  },
  {
    label: both('حجز المواعيد', 'Book appointments'),
    words: both('حجز المواعيد.', 'Booking of appointments.'),
  },
  {
    label: both('جمع بيانات العملاء', 'Collect customer details'),
    words: both('تسجيل بيانات العملاء: الاسم، الهاتف.', 'Collect leads: name, phone.'),
  },
  {
    label: both('الرد على الأسئلة الشائعة', 'Answer common questions'),
    words: both('الرد على الأسئلة الشائعة.', 'FAQ.'),
  },
  {
    label: both('استطلاع رأي العملاء', 'Ask for feedback'),
    words: both('استبيان رأي العملاء.', 'Feedback survey.'),
  },
  { label: both('اختبار أو مسابقة', 'A quiz'), words: both('اختبار.', 'A quiz.') },
  {
    label: both('تأكيد الحضور لمناسبة', 'Confirm attendance of an event'),
    words: both('تأكيد الحضور.', 'RSVP.'),
  },
  {
    label: both('التحويل إلى موظف', 'Connect people to staff'),
    words: both('التحويل إلى موظف.', 'Connect them to a person.'),
  },
];

/** The words for the purposes that the owner picked; free words stand for themselves. */
export function askedPurposes(answer: string, arabic: boolean): string[] {
  const language = arabic ? 'ar' : 'en';
  const picked = PURPOSES.filter(
    ({ label }) => answer.includes(label.ar) || answer.includes(label.en),
  );
  return picked.length > 0 ? picked.map(({ words }) => words[language]) : [answer];
}

const FEATURES: Readonly<Record<Unsupported, Both>> = {
  lookup: both(
    'جلب بيانات من خدمة أخرى على الإنترنت',
    'fetching data from another service on the internet',
  ),
  payment: both('الدفع داخل البوت', 'payment inside the bot'),
  intelligence: both('الرد بالذكاء الاصطناعي', 'answers by artificial intelligence'),
  groups: both('إدارة المجموعات والرسائل الجماعية', 'managing groups and sending to many people'),
};

/** A question to the owner, in the owner's language. */
export function questionFor(id: QuestionId, locale: Language): ClarifyingQuestion {
  const question = (
    type: ClarifyingQuestion['type'],
    text: Both,
    options: readonly Both[],
    skippable: boolean,
  ) => ({
    id,
    type,
    text: text[locale],
    options: options.map((option) => option[locale]),
    skippable,
  });
  switch (id) {
    case 'purpose':
      return question(
        'multi',
        both('ماذا تريد أن يفعل البوت؟', 'What should the bot do?'),
        PURPOSES.map(({ label }) => label),
        false,
      );
    case 'business':
      return question(
        'text',
        both('ما اسم نشاطك وما مجاله؟', 'What is your business called, and what does it do?'),
        [],
        true,
      );
    case 'items':
      return question(
        'text',
        both(
          'اكتب ما تبيعه مع السعر، مثل: مارجريتا 90، ببروني 120',
          'Please write what you sell with its price, for example: Margherita 90, Pepperoni 120',
        ),
        [],
        true,
      );
    case 'answers':
      return question(
        'text',
        both(
          'اكتب المعلومات التي يجيب بها البوت، وافصل بينها بفاصلة منقوطة، مثل: التوصيل مجاني؛ نفتح من 9 إلى 5',
          'Please write what the bot should answer, separated by semicolons, for example: Delivery is free; we open from 9 to 5',
        ),
        [],
        true,
      );
    case 'fields':
      return question(
        'text',
        both(
          'ماذا يسأل البوت العميل؟ مثل: الاسم، رقم الهاتف',
          'What should the bot ask? For example: name, phone',
        ),
        [],
        true,
      );
    case 'quiz_questions': {
      const topics = (language: Language) =>
        QUIZ_TOPIC_NAMES.map((name) => name[language]).join(language === 'ar' ? '، ' : ', ');
      return question(
        'text',
        both(
          `لا توجد لدينا أسئلة جاهزة عن هذا الموضوع. اكتب أسئلتك وضع * بعد الإجابة الصحيحة، مثل: كم يساوي 2+2؟ 3، 4*، 5. أو اختر موضوعًا: ${topics('ar')}.`.slice(
            0,
            400,
          ),
          `We have no ready questions on this topic. Please write yours with * after the right choice, for example: What is 2+2? 3, 4*, 5. Or choose a topic: ${topics('en')}.`.slice(
            0,
            400,
          ),
        ),
        [],
        false,
      );
    }
    default: {
      const feature = FEATURES[featureOf(id)];
      return question(
        'single',
        both(
          `لا يدعم البوت حتى الآن: ${feature.ar}. هل نبنيه بدون ذلك؟`,
          `The bot cannot do this yet: ${feature.en}. Shall we build it without?`,
        ),
        [
          both('نعم، ابنه بدون ذلك', 'Yes, build it without'),
          both('لا، سأنتظر', 'No, I will wait'),
        ],
        false,
      );
    }
  }
}

function featureOf(id: `without_${Unsupported}`): Unsupported {
  switch (id) {
    case 'without_lookup':
      return 'lookup';
    case 'without_payment':
      return 'payment';
    case 'without_intelligence':
      return 'intelligence';
    case 'without_groups':
      return 'groups';
  }
}
