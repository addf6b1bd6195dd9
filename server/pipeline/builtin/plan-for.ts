import { bookingFields, picksItem } from '#server/pipeline/builtin/parts/booking.ts';
import { formFields } from '#server/pipeline/builtin/parts/form.ts';
import { ORDER_FIELDS } from '#server/pipeline/builtin/parts/order.ts';
import { planQuiz } from '#server/pipeline/builtin/parts/quiz.ts';
import { type Field, standardField } from '#server/pipeline/builtin/reading/field.ts';
import type { Need, Reading } from '#server/pipeline/builtin/reading/reading.ts';
import {
  counted,
  DAYS,
  HOURS,
  MINUTES,
  QUESTIONS,
} from '#server/pipeline/builtin/texts/counted.ts';
import { hoursText } from '#server/pipeline/builtin/texts/hours-text.ts';
import { both } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Plan } from '#server/pipeline/stage-types.ts';
import type { Language } from '#server/shared/language.ts';
import { assumptionsOf } from './plan-assumptions.ts';

const PURPOSES: Readonly<Record<Need['name'], Both>> = {
  order: both('يستقبل الطلبات', 'takes orders'),
  booking: both('يسجّل الحجوزات', 'takes bookings'),
  form: both('يجمع البيانات', 'collects details'),
  survey: both('يسأل العملاء عن رأيهم', 'asks for feedback'),
  attendance: both('يسجّل ردود المدعوين', 'collects the guests’ answers'),
  faq: both('يجيب عن الأسئلة الشائعة', 'answers common questions'),
  quiz: both('يقدّم اختبارًا', 'runs a quiz'),
  prices: both('يعرض الأسعار', 'shows the prices'),
  info: both('يخبر بمواعيد العمل', 'tells the opening hours'),
  handoff: both('يحوّل إلى موظف', 'connects people to your staff'),
};

/** The plan in the owner's language: what happens step by step, what is kept, what was guessed. */
export function planFor(reading: Reading, locale: Language): Plan {
  const name = reading.businessName?.value ?? reading.trade.value.business[locale];
  const isNamed = reading.businessName !== null;
  const purposes = reading.needs.map((need) => PURPOSES[need.name][locale]);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(purposes);
  const keeps = [
    ...new Set(
      reading.needs
        .flatMap((need) => fieldsOf(reading, need))
        .map(({ label }) => clip(label[locale], 120)),
    ),
  ];
  return {
    title: clip(name, 80),
    summary: clip(
      locale === 'ar'
        ? `بوت تيليجرام${isNamed ? ` لـ «${name}»` : ''} ${list}.`
        : `A Telegram bot${isNamed ? ` for ${name}` : ''} that ${list}.`,
      600,
    ),
    steps: reading.needs
      .flatMap((need) => stepsOf(reading, need))
      .map((step) => clip(step[locale], 300))
      .slice(0, 12),
    keeps: keeps.slice(0, 20),
    assumptions: assumptionsOf(reading)
      .map((text) => clip(text[locale], 300))
      .slice(0, 12),
  };
}

const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

function fieldsOf(reading: Reading, need: Need): Field[] {
  switch (need.name) {
    case 'order':
      return need.fields.length > 0
        ? need.fields.map(({ value }) => value)
        : ORDER_FIELDS.map(standardField);
    case 'booking':
      return bookingFields(reading, need);
    case 'form':
    case 'survey':
    case 'attendance':
      return formFields(reading, need);
    case 'faq':
      return [
        standardField('question'),
        ...(reading.fallbackFields ?? []).map(({ value }) => value),
      ];
    default:
      return [];
  }
}

function asks(fields: readonly Field[]): Both {
  const labels = (language: Language) =>
    new Intl.ListFormat(language).format([...new Set(fields.map(({ label }) => label[language]))]);
  return both(`يسأل عن: ${labels('ar')}.`, `Asks for: ${labels('en')}.`);
}

function stepsOf(reading: Reading, need: Need): Both[] {
  const fields = fieldsOf(reading, need);
  const count = reading.items.length;
  switch (need.name) {
    case 'order': {
      const hours =
        reading.hours && hoursText(reading.hours.value, reading.languages.value[0] ?? 'en');
      return [
        ...(hours
          ? [
              both(
                `خارج المواعيد يقول إنكم مغلقون. ${hours.ar}`,
                `Outside opening hours it says that you are closed. ${hours.en}`,
              ),
            ]
          : []),
        both(
          `يعرض القائمة (${count}) ويختار الزبون ما يريد بالكميات.`,
          `Shows the list (${count}) and lets customers choose items and quantities.`,
        ),
        asks(fields),
        both(
          'يعرض الملخص والإجمالي للتأكيد، ثم يرسل الطلب إليك.',
          'Shows the summary and the total to confirm, then sends the order to you.',
        ),
      ];
    }
    case 'booking': {
      const minutes = reading.reminder?.value.minutesBefore;
      const [ar, en] = minutes === undefined ? [] : durationText(minutes);
      return [
        ...(picksItem(reading, need)
          ? [
              both(
                `يعرض القائمة (${count}) ويختار العميل منها.`,
                `Shows the list (${count}), and the customer chooses one.`,
              ),
            ]
          : []),
        asks(fields),
        both(
          'يعرض ملخص الحجز للتأكيد، ثم يرسله إليك.',
          'Shows the booking to confirm, then sends it to you.',
        ),
        ...(ar && en
          ? [both(`يذكّر العميل قبل الموعد بـ${ar}.`, `Reminds the customer ${en} before.`)]
          : []),
      ];
    }
    case 'form':
    case 'survey':
    case 'attendance':
      return [asks(fields), both('يحفظ الرد ويشكر صاحبه.', 'Saves the answer and says thank you.')];
    case 'faq':
      return [
        both(
          `يجيب عن ${counted(reading.answers.length, QUESTIONS)}.`,
          reading.answers.length === 1
            ? 'Answers one question.'
            : `Answers ${reading.answers.length} questions.`,
        ),
        both(
          'يحفظ السؤال الذي لا جواب له ويرسله إليك.',
          'Saves a question without an answer and sends it to you.',
        ),
      ];
    case 'quiz': {
      const plan = reading.quiz && planQuiz(reading.quiz);
      return plan
        ? [
            both(
              `يطرح ${counted(plan.questions.length, QUESTIONS)} ويحسب الدرجة.`,
              `Asks ${plan.questions.length} questions and counts the score.`,
            ),
            both(
              `النجاح من ${plan.passMark}، وإلا يمكن المحاولة مرة أخرى.`,
              `${plan.passMark} or more is a pass, otherwise one may try again.`,
            ),
          ]
        : [];
    }
    case 'prices':
      return [both(`يعرض الأسعار (${count}).`, `Shows the prices (${count}).`)];
    case 'info':
      return [both('يخبر بمواعيد العمل.', 'Tells the opening hours.')];
    case 'handoff': {
      const words = reading.handoff?.value.keywords.join(', ') ?? '';
      return [
        words
          ? both(
              `من يكتب «${words}» يصل إلى شخص من فريقك.`,
              `Who writes "${words}" is connected to your staff.`,
            )
          : both('يحوّل من يطلب إلى شخص من فريقك.', 'Connects who asks to your staff.'),
      ];
    }
  }
}

function durationText(minutes: number): [string, string] {
  if (minutes % 1440 === 0)
    return [counted(minutes / 1440, DAYS), minutes === 1440 ? 'one day' : `${minutes / 1440} days`];
  if (minutes % 60 === 0)
    return [counted(minutes / 60, HOURS), minutes === 60 ? 'one hour' : `${minutes / 60} hours`];
  return [counted(minutes, MINUTES), `${minutes} minutes`];
}
