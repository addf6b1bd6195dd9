import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import {
  asks,
  ends,
  handsOff,
  saves,
  says,
  starts,
  story,
  taps,
  types,
  waits,
} from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+03:00';

export const feedbackStories: readonly Story[] = [
  story(
    'happy',
    both('زائر راضٍ من رمز الفاتورة', 'A happy visitor who scanned the receipt'),
    'ar',
    TUESDAY,
    [
      starts('receipt', says('شكرًا لزيارتك'), asks('branch')),
      types('الكورنيش', asks('rating')),
      types('٩', asks('rating')),
      types('٥', asks('liked')),
      types('القهوة والمكان', asks('note')),
      types('سلموا على باريستا نواف', saves('answer'), says('شكرًا لك'), ends),
    ],
  ),
  story(
    'unhappy',
    both(
      'زائرة غير راضية نتابع معها بعد يومين',
      'An unhappy visitor is asked again two days later',
    ),
    'en',
    TUESDAY,
    [
      starts('', asks('branch')),
      taps('Tahlia', asks('rating')),
      taps('2', says('sorry'), asks('wrong')),
      taps('The waiting', asks('note')),
      types('I waited 25 minutes for a latte', asks('phone')),
      types('0501234567', says('25 minutes'), asks('check')),
      taps('Send', saves('answer'), says('In two days')),
      waits(2880, says('put right'), asks('solved')),
      types('yes', says('next cup is on us'), ends),
    ],
  ),
  story(
    'still_unhappy',
    both('المشكلة لم تُحل فيتولاها المدير', 'It was not put right, so the manager steps in'),
    'ar',
    TUESDAY,
    [
      starts('', asks('branch')),
      taps('المطار', asks('rating')),
      types('1', asks('wrong')),
      taps('النظافة', asks('note')),
      types('الطاولات ما انمسحت', asks('phone')),
      taps('تخطي', asks('check')),
      taps('تعديل', asks('wrong')),
      taps('تعامل الموظف', asks('note')),
      types('الموظف ما رد السلام', asks('phone')),
      taps('تخطي', says('تعامل الموظف'), asks('check')),
      taps('أرسل', saves('answer')),
      waits(2880, asks('solved')),
      types('لا', says('المدير بنفسه'), handsOff),
    ],
  ),
  story(
    'manager_now',
    both('من يطلب المدير يصل إليه', 'Who asks for the manager reaches them'),
    'en',
    TUESDAY,
    [starts('receipt', asks('branch')), types('I want the manager', handsOff)],
  ),
  story(
    'question_in_between',
    both('سؤال عن المواعيد قبل التقييم', 'A question about the hours before rating'),
    'ar',
    TUESDAY,
    [
      starts('', asks('branch')),
      types('متى تفتحون؟ ايش مواعيد العمل', says('من 7 صباحًا'), asks('branch')),
      types('التحلية', asks('rating')),
    ],
  ),
];
