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

const TUESDAY = '2026-11-24T15:00:00+02:00';

export const clinicStories: readonly Story[] = [
  story('booking', both('مريض يحجز تنظيف أسنان', 'A patient books a cleaning'), 'ar', TUESDAY, [
    starts('', asks('welcome')),
    taps('حجز موعد', asks('service')),
    types('تنظيف', asks('date')),
    types('الجمعة', says('لا نعمل'), asks('date')),
    types('السبت', asks('time')),
    types('٨ ونص', asks('text')),
    types('منى أحمد', asks('phone')),
    types('٠١٠٠١٢٣٤٥٦٧', asks('boolean')),
    types('ايوه', says('بطاقتك'), says('8:30 مساءً')),
    taps('تأكيد الحجز', saves('booking'), ends),
    waits(5000, says('نذكّرك بموعدك')),
  ]),
  story(
    'doctor',
    both('من يكتب «دكتور» يصل إلى شخص', 'Who writes “doctor” reaches a person'),
    'ar',
    TUESDAY,
    [types('عايز اكلم الدكتور', handsOff)],
  ),
  story(
    'change_of_mind',
    both('مريضة تغيّر الساعة قبل التأكيد', 'A patient changes the time before confirming'),
    'en',
    TUESDAY,
    [
      types('I want to book an appointment', asks('service')),
      types('whitening', asks('date')),
      types('tomorrow', asks('time')),
      types('9 am', says('not open at that time'), asks('time')),
      types('5 pm', asks('name')),
      types('Laila Hassan', asks('phone')),
      types('123', says('phone number'), asks('phone')),
      types('01001234567', asks('first_visit')),
      types('no', says('5:00 PM'), asks('confirm')),
      taps('Change the time', asks('new_date')),
      types('Thursday', asks('new_time')),
      types('7:30 pm', says('Thursday, 26 November'), says('7:30 PM'), asks('confirm')),
      taps('Confirm', saves('booking'), says('See you then'), ends),
    ],
  ),
  story(
    'prices_and_a_question',
    both('سؤال عن التأمين بعد الأسعار', 'A question about insurance after the prices'),
    'en',
    TUESDAY,
    [
      starts('', asks('welcome')),
      taps('Prices', says('Whitening — 2500 EGP'), asks('welcome')),
      types('Do you accept insurance?', says('most insurance companies'), asks('welcome')),
    ],
  ),
  story('call_back', both('مريض يطلب مكالمة', 'A patient asks for a call'), 'ar', TUESDAY, [
    starts('', asks('welcome')),
    taps('اطلب مكالمة', asks('datetime')),
    types('الجمعة الساعة ٥ مساء', asks('datetime')),
    types('بكرة الساعة ٦ مساء', asks('phone')),
    types('01012345678', saves('lead'), says('الأربعاء'), ends),
  ]),
  story(
    'unknown_question',
    both('سؤال بلا إجابة يصل إلى العيادة', 'A question without an answer reaches the clinic'),
    'ar',
    TUESDAY,
    [
      types('في باركينج؟', says('لا أعرف'), asks('phone')),
      types('٠١٠٠١٢٣٤٥٦٧', saves('question'), ends),
    ],
  ),
];
