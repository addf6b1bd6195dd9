import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import { asks, ends, handsOff, saves, says, starts, story, taps, types } from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+02:00';
const FRIDAY = '2026-11-27T15:00:00+02:00';

export const faqStories: readonly Story[] = [
  story('answered', both('سؤال له إجابة', 'A question that has an answer'), 'ar', TUESDAY, [
    starts('', asks('welcome')),
    taps('عندي سؤال', asks('question')),
    types('سرعة النت كام؟', says('200 ميجابت'), asks('more')),
    taps('سؤال آخر', asks('question')),
    types('فيه جراج؟', says('15 جنيهًا للساعة'), asks('more')),
    taps('لا، شكرًا', says('نراك قريبًا'), ends),
  ]),
  story(
    'typed_at_once',
    both('سؤال مكتوب بلا اختيار من القائمة', 'A question that is simply typed'),
    'en',
    TUESDAY,
    [
      starts('', asks('welcome')),
      types('Is there parking?', says('garage under the building'), asks('welcome')),
      taps('Prices', says('Day pass — 180 EGP'), asks('welcome')),
    ],
  ),
  story(
    'not_known',
    both('سؤال بلا إجابة يُحفظ للفريق', 'A question without an answer is kept for the team'),
    'ar',
    TUESDAY,
    [
      types('ممكن اجيب القطة بتاعتي معايا؟', says('لا أعرف'), asks('phone')),
      types('مش فاضي', asks('phone')),
      types('٠١٠٠١٢٣٤٥٦٧', saves('last_text'), says('سنرد عليك قريبًا'), ends),
    ],
  ),
  story(
    'reception',
    both('عميل يحجز قاعة مع الاستقبال', 'A customer books a room with reception'),
    'en',
    TUESDAY,
    [
      types('How do I book a meeting room?', says('a day ahead')),
      types('agent', says('Reception is with you'), handsOff),
    ],
  ),
  story(
    'closed',
    both('الاستقبال مغلق يوم الجمعة', 'Reception is closed on Friday'),
    'en',
    FRIDAY,
    [
      starts('', asks('welcome')),
      taps('Reception', says('Reception is closed'), asks('question')),
      types('I want a room for Sunday', asks('phone')),
      types('01001234567', saves('question'), ends),
    ],
  ),
];
