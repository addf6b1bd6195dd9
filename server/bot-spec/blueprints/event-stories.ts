import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import {
  asks,
  ends,
  handsOff,
  pays,
  saves,
  says,
  starts,
  story,
  taps,
  types,
  waits,
} from './write-stories.ts';

const MARCH = '2027-03-10T12:00:00+03:00';

export const eventStories: readonly Story[] = [
  story(
    'free_entry',
    both('ضيف يؤكد حضوره مجانًا ويتذكّر الموعد', 'A guest confirms free entry and is reminded'),
    'ar',
    MARCH,
    [
      starts('', asks('event')),
      types('نعم', asks('event')),
      taps('ملتقى المؤسسين', says('الخميس، 18 مارس 2027'), asks('invitation')),
      taps('نعم، سأحضر', asks('name')),
      types('ماجد الحربي', asks('phone')),
      types('٠٥٠١٢٣٤٥٦٧', asks('guests')),
      types('٧', says('يزيد على 3'), asks('guests')),
      types('٢', asks('ticket')),
      taps('دخول مجاني', says('الضيوف: 2'), asks('confirm')),
      taps('تأكيد', saves('registration'), says('تم تسجيلك يا ماجد'), ends),
      waits(8 * 1440, says('موعدنا غدًا')),
    ],
  ),
  story(
    'vip',
    both('ضيفة تشتري باقة VIP من رابط الدعوة', 'A guest buys the VIP pass from her invitation'),
    'en',
    MARCH,
    [
      starts('meetup', says('Thursday, 18 March 2027'), asks('invitation')),
      taps('Yes, I will come', asks('name')),
      types('Hala Nasser', asks('phone')),
      types('0501234567', asks('guests')),
      types('0', asks('ticket')),
      taps('Digital VIP', says('Digital VIP'), asks('confirm')),
      taps('Confirm', says('Digital VIP pass')),
      pays(true, says('Welcome to VIP'), saves('registration'), ends),
    ],
  ),
  story(
    'vip_not_paid',
    both('من لا يدفع يبقى مسجّلًا مجانًا', 'Who does not pay keeps the free entry'),
    'ar',
    MARCH,
    [
      starts('workshop', says('السبت، 20 مارس 2027'), says('10:00 صباحًا'), asks('invitation')),
      taps('نعم، سأحضر', asks('name')),
      types('ليلى', asks('phone')),
      types('0501234567', asks('guests')),
      types('واحد', asks('ticket')),
      taps('VIP الرقمية', asks('confirm')),
      taps('تأكيد'),
      pays(false, says('سجّلناك بالدخول المجاني'), saves('registration'), ends),
    ],
  ),
  story(
    'regrets',
    both('ضيف يعتذر ويترك كلمة', 'A guest declines and leaves a word'),
    'en',
    MARCH,
    [
      starts('workshop', asks('invitation')),
      taps('Sorry, I cannot', asks('note')),
      types('I am travelling that week', saves('note'), says('next time'), ends),
    ],
  ),
  story(
    'question_in_between',
    both('سؤال عن المواقف قبل التأكيد', 'A question about parking before confirming'),
    'ar',
    MARCH,
    [
      starts('meetup', asks('invitation')),
      types('فيه مواقف؟', says('مجانية أمام البوابة 3'), asks('invitation')),
      taps('نعم، سأحضر', asks('name')),
    ],
  ),
  story(
    'sponsor',
    both('من يريد الرعاية يصل إلى المنظمين', 'Who wants to sponsor reaches the organisers'),
    'en',
    MARCH,
    [types('we want to sponsor the event', says('One of the organisers'), handsOff)],
  ),
];
