import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import { asks, ends, handsOff, saves, says, starts, story, taps, types } from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+02:00';
const FRIDAY = '2026-11-27T15:00:00+02:00';

export const restaurantStories: readonly Story[] = [
  story(
    'two_pizzas',
    both('عميل يطلب صنفين', 'A customer orders two kinds of pizza'),
    'en',
    TUESDAY,
    [
      starts('', asks('order'), says('Margherita')),
      types('2 margherita and pepperoni', says('Total: 300 EGP')),
      taps('Done', asks('name')),
      types('Mona', asks('phone')),
      types('12', says('phone number'), asks('phone')),
      types('0100 123 4567', asks('address')),
      types('5 Abbas El Akkad St', asks('notes')),
      taps('Skip', says('Delivery is on us'), says('Total: 300 EGP')),
      taps('Confirm order', saves('order'), says('Thank you'), ends),
    ],
  ),
  story(
    'closed_on_friday',
    both('يوم الجمعة يقول إننا مغلقون', 'On Friday it says that we are closed'),
    'ar',
    FRIDAY,
    [starts('', says('مغلقون'), says('السبت إلى الخميس'), ends)],
  ),
  story(
    'small_order',
    both('طلب صغير يضاف إليه التوصيل', 'A small order pays for delivery'),
    'ar',
    TUESDAY,
    [
      types('عايز بيتزا', asks('order')),
      types('١ مارجريتا', says('الإجمالي: 90 جنيه')),
      types('خلاص', asks('name')),
      types('كريم', asks('phone')),
      types('٠١٠٠١٢٣٤٥٦٧', asks('address')),
      types('٥ شارع عباس العقاد، الدور الثالث', asks('notes')),
      types('بدون بصل', says('25 جنيهًا للتوصيل'), says('الإجمالي: 115 جنيه')),
      taps('تأكيد الطلب', saves('order'), says('45 دقيقة'), ends),
    ],
  ),
  story(
    'change_of_mind',
    both('عميل يغيّر طلبه قبل التأكيد', 'A customer changes the order before confirming'),
    'en',
    TUESDAY,
    [
      types('I want to order pizza', asks('order')),
      taps('Pepperoni'),
      taps('Done', asks('name')),
      types('Omar', asks('phone')),
      types('01012345678', asks('address')),
      types('12 Makram Ebeid', asks('notes')),
      taps('Skip', says('Total: 145 EGP')),
      taps('Change order', asks('order')),
      types('four cheese', says('Total: 260 EGP')),
      taps('Done', says('Delivery is on us'), says('Total: 260 EGP')),
      taps('Cancel', says('cancelled'), ends),
    ],
  ),
  story(
    'question_in_between',
    both('سؤال أثناء الطلب', 'A question while ordering'),
    'ar',
    TUESDAY,
    [
      starts('', asks('order')),
      types('بتوصلوا فين؟', says('مدينة نصر فقط'), asks('order')),
      types('٢ ببروني', says('الإجمالي: 240 جنيه')),
    ],
  ),
  story(
    'menu_first',
    both('عميل يرى القائمة ثم يطلب', 'A customer looks at the menu, then orders'),
    'en',
    TUESDAY,
    [
      types('/menu', says('Tomato, mozzarella and basil'), asks('menu_next')),
      taps('Order now', asks('order')),
    ],
  ),
  story(
    'problem_with_an_order',
    both('من لديه مشكلة يصل إلى شخص', 'Who has a problem reaches a person'),
    'ar',
    TUESDAY,
    [types('عندي شكوى', handsOff)],
  ),
];
