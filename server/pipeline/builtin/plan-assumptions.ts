import { isTranslatable } from '#server/pipeline/builtin/lexicon/both.ts';
import { bookingFields } from '#server/pipeline/builtin/parts/booking.ts';
import { planQuiz } from '#server/pipeline/builtin/parts/quiz.ts';
import { DEFAULT_PLACE } from '#server/pipeline/builtin/reading/read-place.ts';
import type { Reading } from '#server/pipeline/builtin/reading/reading.ts';
import { both } from '#server/pipeline/builtin/texts/phrases.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Language } from '#server/shared/language.ts';

/** Everything that the bot takes for granted though the owner did not say it. */
export function assumptionsOf(reading: Reading): Both[] {
  const place = reading.place?.value ?? DEFAULT_PLACE;
  const currency = reading.currency?.value ?? place.currency;
  const guesses: (Both | false | null | undefined)[] = [
    !reading.place &&
      both(`المنطقة الزمنية ${place.timeZone}.`, `The time zone is ${place.timeZone}.`),
    !reading.currency &&
      reading.items.length > 0 &&
      both(
        `عملة الأسعار: ${currencyName(currency, 'ar')}.`,
        `The currency of the prices is the ${currencyName(currency, 'en')}.`,
      ),
    !reading.businessName &&
      both(
        'لم تذكر اسم نشاطك، فاستخدمنا اسمًا عامًا.',
        'You gave no name, so the bot has a general one.',
      ),
    reading.hours?.value.guessedTimes &&
      both(
        'لم تذكر ساعات العمل، فافترضنا من 09:00 إلى 21:00.',
        'You gave no opening times, so we took 09:00 to 21:00.',
      ),
    ...reading.needs.map((need): Both | null => {
      if (need.name === 'order' && need.fields.length === 0)
        return both('نسأل عن الاسم والهاتف والعنوان.', 'The bot asks for name, phone and address.');
      if (need.name === 'booking' && bookingFields(reading, need).length > need.fields.length)
        return both(
          'أضفنا ما يحتاجه كل حجز: اليوم والتواصل.',
          'We added what every booking needs: the day and how to reach the customer.',
        );
      if ((need.name === 'form' || need.name === 'survey') && need.fields.length === 0)
        return both(
          'لم تذكر الأسئلة، فاخترنا الأسئلة المعتادة.',
          'You named no questions, so the bot asks the usual ones.',
        );
      if (need.name === 'faq' && !reading.fallbackFields)
        return both(
          'السؤال الذي لا جواب له نحفظه مع رقم الهاتف.',
          'A question without an answer is saved with a phone number.',
        );
      return null;
    }),
    reading.reminder &&
      reading.reminder.confidence < 0.6 &&
      both('التذكير قبل الموعد بيوم.', 'The reminder comes one day before.'),
    quizAssumption(reading),
    reading.languages.value.length > 1 &&
      untranslated(reading) &&
      both(
        'الكلمات التي لا نعرف ترجمتها تظهر كما كتبتها في اللغتين.',
        'Words that we cannot translate stand in both languages as you wrote them.',
      ),
  ];
  return guesses.filter((guess): guess is Both => Boolean(guess));
}

function currencyName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code;
}

function quizAssumption({ quiz }: Reading): Both | null {
  const plan = quiz && planQuiz(quiz);
  if (!quiz || !plan) return null;
  if (quiz.questionCount > plan.questions.length)
    return both(
      `لدينا ${plan.questions.length} أسئلة فقط عن هذا الموضوع.`,
      `We have only ${plan.questions.length} questions on this topic.`,
    );
  if (quiz.passMark === 0)
    return both(`النجاح من ${plan.passMark}.`, `The pass mark is ${plan.passMark}.`);
  return quiz.ownQuestions.length === 0
    ? both('الأسئلة من بنك أسئلتنا.', 'The questions come from our question bank.')
    : null;
}

function untranslated(reading: Reading): boolean {
  return (
    reading.answers.length > 0 || reading.items.some(({ value }) => !isTranslatable(value.name))
  );
}
