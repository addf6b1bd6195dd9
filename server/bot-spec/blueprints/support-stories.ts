import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import { asks, ends, handsOff, saves, says, starts, story, taps, types } from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+02:00';
const FRIDAY = '2026-11-27T15:00:00+02:00';

export const supportStories: readonly Story[] = [
  story('solved', both('مشكلة تُحل بالخطوات', 'A problem that the steps solve'), 'ar', TUESDAY, [
    starts('', asks('welcome')),
    taps('حل مشكلة الآن', says('صف المشكلة'), asks('helper')),
    types('الغسالة مش بتسحب مياه', says('محبس الماء'), asks('helper')),
    types('الضمان كام سنة؟', says('5 سنوات'), asks('helper')),
    types('خلاص', says('هل حُلّت'), asks('solved')),
    taps('نعم', says('سعدنا بمساعدتك'), ends),
  ]),
  story(
    'technician',
    both('ما لا تعرفه الخطوات يأتي له فني', 'What the steps do not know brings a technician'),
    'en',
    TUESDAY,
    [
      starts('', asks('welcome')),
      taps('Solve a problem', asks('helper')),
      types('My oven does not bake evenly', says('I do not know'), asks('offer')),
      taps('A technician’s visit', asks('device')),
      taps('Another one', asks('serial')),
      types('TH-204518', asks('problem')),
      types('Cakes burn on the left side', asks('photo')),
      taps('Skip', asks('name')),
      types('Youssef', asks('phone')),
      types('0123', says('phone number'), asks('phone')),
      types('01001234567', asks('address')),
      types('7 Gamal Salem St, Dokki', asks('visit')),
      types('tomorrow at 11 am', says('Wednesday, 25 November 2026'), asks('confirm')),
      taps('Change the time', asks('visit')),
      types('Thursday at 1 pm', says('1:00 PM'), asks('confirm')),
      taps('Confirm', saves('booking'), says('an hour before'), ends),
    ],
  ),
  story(
    'person',
    both('من يريد شخصًا يصل إليه أثناء الحل', 'Who wants a person gets one in between'),
    'en',
    TUESDAY,
    [
      starts('', asks('welcome')),
      taps('Solve a problem', asks('helper')),
      types('The fridge does not cool', says('Set it to 4'), asks('helper')),
      types('I want to talk to a person', says('A colleague is with you'), handsOff),
    ],
  ),
  story(
    'not_solved',
    both('الخطوات لم تنفع فيُطلب موظف', 'The steps did not help, so a person does'),
    'ar',
    TUESDAY,
    [
      starts('', asks('welcome')),
      types('التكييف بينقط مياه', says('نظّف الفلتر'), asks('welcome')),
      taps('حل مشكلة الآن', asks('helper')),
      taps('لا مزيد من الأسئلة', asks('solved')),
      taps('ليس بعد', asks('offer')),
      taps('التحدث مع موظف', handsOff),
    ],
  ),
  story(
    'closed',
    both('رسالة يوم الجمعة تُحفظ للفريق', 'A message on Friday is kept for the team'),
    'ar',
    FRIDAY,
    [
      types('عايز موظف', says('من السبت إلى الخميس'), asks('question')),
      types('الغسالة وقفت في نص الدورة', asks('phone')),
      types('مش عارف', asks('phone')),
      types('٠١٠٠١٢٣٤٥٦٧', saves('question'), ends),
    ],
  ),
];
