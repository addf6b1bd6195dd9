import type { Story } from '#server/bot-spec/flows.ts';
import { both } from './write-form.ts';
import {
  asks,
  ends,
  handsOff,
  saves,
  says,
  service,
  starts,
  story,
  taps,
  types,
} from './write-stories.ts';

const TUESDAY = '2026-11-24T15:00:00+03:00';
const FRIDAY = '2026-11-27T15:00:00+03:00';

export const shopStories: readonly Story[] = [
  story('gift', both('عميلة تطلب هدية', 'A customer orders a gift'), 'ar', TUESDAY, [
    starts('', asks('welcome')),
    taps('تصفّح المنتجات', says('معتّق سنتين'), asks('after_browse')),
    taps('اطلب الآن', asks('cart')),
    types('مسك أبيض و بخور ملكي', says('الإجمالي: 225 ريال')),
    taps('تم', asks('gift')),
    taps('نعم', asks('name')),
    types('نورة', asks('phone')),
    types('٠٥٠١٢٣٤٥٦٧', asks('city')),
    taps('جدة', asks('address')),
    types('حي الروضة، شارع الأمير سلطان', asks('payment_way')),
    taps('كاش عند الاستلام', says('الإجمالي: 270 ريال'), says('تغليف هدية: نعم')),
    taps('تأكيد الطلب', saves('order'), says('شكرًا يا نورة'), ends),
  ]),
  story(
    'change_of_mind',
    both('عميل يضيف منتجًا قبل التأكيد', 'A customer adds a product before confirming'),
    'en',
    TUESDAY,
    [
      types('/order', asks('cart')),
      types('layl perfume', says('Total: 260 SAR')),
      taps('Done', asks('gift')),
      types('no', asks('name')),
      types('Faisal', asks('phone')),
      types('0501234567', asks('city')),
      types('Riyadh', asks('address')),
      types('RRRD2929', asks('payment_way')),
      taps('Bank transfer', says('Total: 285 SAR')),
      taps('Change products', asks('cart')),
      types('sample set', says('Total: 320 SAR')),
      taps('Done', says('Total: 345 SAR'), asks('confirm')),
      taps('Confirm order', saves('order'), ends),
    ],
  ),
  story(
    'track',
    both('عميل يعرف متى يصل طلبه', 'A customer learns when the order arrives'),
    'ar',
    TUESDAY,
    [
      types('وين وصل طلبي؟', asks('order_no')),
      types('طلبي من اسبوع', says('OM-10432'), asks('order_no')),
      types('om-10432'),
      service(
        200,
        '{"order":{"delivered":false,"delivery_date":"2026-11-26"}}',
        says('الخميس، 26 نوفمبر 2026'),
        ends,
      ),
    ],
  ),
  story(
    'tracking_is_down',
    both('نظام الطلبات لا يجيب فيساعد موظف', 'The order system is down, so a person helps'),
    'en',
    TUESDAY,
    [
      starts('', asks('welcome')),
      taps('Track my order', asks('order_no')),
      types('OM-10432'),
      service(503, '', says('cannot see the status'), handsOff),
    ],
  ),
  story('delivered', both('الطلب تم تسليمه', 'The order was delivered'), 'en', TUESDAY, [
    types('/track', asks('order_no')),
    types('OM10432'),
    service(
      200,
      '{"order":{"delivered":true,"delivery_date":"2026-11-20"}}',
      says('was delivered on Friday, 20 November 2026'),
      ends,
    ),
  ]),
  story(
    'question_in_between',
    both('سؤال عن الاسترجاع أثناء الاختيار', 'A question about returns while choosing'),
    'ar',
    TUESDAY,
    [
      types('/order', asks('cart')),
      types('هل فيه استرجاع؟', says('خلال 7 أيام'), asks('cart')),
      types('٢ مسك ابيض', says('الإجمالي: 170 ريال')),
    ],
  ),
  story(
    'closed',
    both('رسالة يوم الجمعة تُحفظ للفريق', 'A message on Friday is kept for the team'),
    'ar',
    FRIDAY,
    [
      types('ابغى موظف', says('من السبت إلى الخميس'), asks('question')),
      types('العطر وصل مكسور', asks('phone')),
      types('٠٥٠١٢٣٤٥٦٧', saves('question'), ends),
    ],
  ),
];
