import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import { asks, ends, handsOff, saves, says, starts, story, taps, types } from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+02:00';
const FRIDAY = '2026-11-27T15:00:00+02:00';

export const leadStories: readonly Story[] = [
  story(
    'rent',
    both('عميلة تبحث عن شقة للإيجار', 'A customer looks for a flat to rent'),
    'ar',
    TUESDAY,
    [
      starts('', says('أسئلة قصيرة'), asks('goal')),
      taps('إيجار', asks('property')),
      types('شقة', asks('area')),
      types('الشيخ زايد', says('للإيجار الشهري'), asks('budget')),
      types('كتير', asks('budget')),
      types('٢٥ الف', asks('code')),
      taps('تخطي', asks('name')),
      types('هدى', asks('phone')),
      types('٠١٠٠١٢٣٤٥٦٧', asks('email')),
      taps('تخطي', says('25,000 جنيه'), asks('confirm')),
      taps('نعم، أرسل', saves('lead'), says('شكرًا يا هدى'), ends),
    ],
  ),
  story(
    'hot_lead',
    both('مشترٍ كبير يصل إلى مستشار فورًا', 'A big buyer reaches an adviser at once'),
    'en',
    TUESDAY,
    [
      starts('villa', says('villa advert'), asks('area')),
      types('New Cairo', asks('budget')),
      types('15 million', asks('code')),
      types('the big villa', says('DR-120'), asks('code')),
      types('dr-120', asks('name')),
      types('Omar', asks('phone')),
      types('01001234567', asks('email')),
      types('omar@example', asks('email')),
      types('omar@example.com', says('Buy · Villa · New Cairo'), asks('confirm')),
      taps('Yes, send it', saves('code'), says('Our adviser is with you now'), handsOff),
    ],
  ),
  story(
    'hot_lead_when_closed',
    both('مشترٍ كبير يوم الجمعة', 'A big buyer on a Friday'),
    'en',
    FRIDAY,
    [
      starts('villa', asks('area')),
      types('Sheikh Zayed', asks('budget')),
      types('20 million', asks('code')),
      taps('Skip', asks('name')),
      types('Nadia', asks('phone')),
      types('01001234567', asks('email')),
      taps('Skip', asks('confirm')),
      taps('Yes, send it', saves('lead'), says('within one working day'), ends),
    ],
  ),
  story(
    'change_of_mind',
    both('عميل يعدّل طلبه ثم يلغيه', 'A customer changes the request, then cancels'),
    'ar',
    TUESDAY,
    [
      types('عايز شقة', asks('goal')),
      taps('شراء', asks('property')),
      taps('شقة', asks('area')),
      types('التجمع', asks('budget')),
      types('4 مليون', asks('code')),
      taps('تخطي', asks('name')),
      types('سامي', asks('phone')),
      types('01001234567', asks('email')),
      taps('تخطي', says('شراء · شقة · التجمع'), asks('confirm')),
      taps('تعديل بياناتي', asks('name')),
      types('سامي علي', asks('phone')),
      types('01001234567', asks('email')),
      taps('تخطي', says('سامي علي'), asks('confirm')),
      taps('إلغاء', says('لم نرسل شيئًا'), ends),
    ],
  ),
  story('question', both('سؤال عن العمولة', 'A question about the commission'), 'en', TUESDAY, [
    types('How much is your commission?', says('2.5% for a sale')),
    types('I want to speak with an adviser', handsOff),
  ]),
];
