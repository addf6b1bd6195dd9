import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { restaurantStories } from './restaurant-stories.ts';
import {
  ask,
  both,
  end,
  fact,
  flow,
  handoff,
  hours,
  item,
  list,
  menu,
  message,
  openOn,
  record,
  set,
  when,
} from './write-form.ts';

const form: ModelForm = {
  name: both('بيتزا لويجي', "Luigi's Pizza"),
  description: both('اطلب البيتزا ونوصلها إليك', 'Order pizza and we bring it to you'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  collections: [
    {
      id: 'pizzas',
      name: both('القائمة', 'Menu'),
      items: [
        item(
          'margherita',
          both('مارجريتا', 'Margherita'),
          90,
          both('صلصة طماطم وموتزاريلا وريحان', 'Tomato, mozzarella and basil'),
        ),
        item(
          'pepperoni',
          both('ببروني', 'Pepperoni'),
          120,
          both('ببروني بقري وموتزاريلا', 'Beef pepperoni and mozzarella'),
        ),
        item(
          'four_cheese',
          both('أربع أجبان', 'Four cheese'),
          140,
          both('موتزاريلا وشيدر وجودة وبارميزان', 'Mozzarella, cheddar, gouda and parmesan'),
        ),
        item(
          'vegetables',
          both('خضار مشوي', 'Grilled vegetables'),
          110,
          both('فلفل ومشروم وزيتون وبصل', 'Peppers, mushrooms, olives and onions'),
        ),
        item(
          'garlic_bread',
          both('خبز بالثوم', 'Garlic bread'),
          45,
          both('4 قطع ساخنة', '4 pieces, hot'),
        ),
        item('cola', both('كولا', 'Cola'), 25),
      ],
    },
  ],
  schedules: [
    {
      id: 'delivery',
      days: openOn(
        ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
        '12:00',
        '23:00',
      ),
    },
  ],
  knowledge: [
    fact(
      'area',
      both('أين توصلون؟ ما مناطق التوصيل؟', 'Where do you deliver? Which areas?'),
      both('نوصل داخل مدينة نصر فقط.', 'We deliver within Nasr City only.'),
    ),
    fact(
      'fee',
      both('كم سعر التوصيل؟ هل التوصيل مجاني؟', 'How much is delivery? Is the delivery free?'),
      both(
        'التوصيل بـ25 جنيهًا، ومجاني للطلبات من 250 جنيهًا.',
        'Delivery is 25 EGP, and free for orders from 250 EGP.',
      ),
    ),
    fact(
      'duration',
      both('كم يستغرق وصول الطلب؟ متى يصل؟', 'How long does an order take to arrive?'),
      both('يصل الطلب عادة خلال 45 دقيقة.', 'An order usually arrives within 45 minutes.'),
    ),
    fact(
      'pay',
      both('ما طرق الدفع؟ هل تقبلون بطاقة أو فيزا؟', 'How can I pay? Do you take cards or cash?'),
      both(
        'الدفع نقدًا أو بالبطاقة عند الاستلام.',
        'You pay in cash or by card when the order arrives.',
      ),
    ),
    fact(
      'opening',
      both(
        'ما مواعيد العمل؟ متى تفتحون؟ فاتحين لإمتى؟',
        'What are your opening hours? When do you open?',
      ),
      both(
        'نعمل من السبت إلى الخميس، من 12 ظهرًا إلى 11 مساءً. الجمعة إجازة.',
        'We are open Saturday to Thursday, noon to 11 PM. Friday is our day off.',
      ),
    ),
    fact(
      'vegetarian',
      both(
        'هل لديكم أصناف نباتية بدون لحم؟ عندكم نباتي؟',
        'Do you have vegetarian pizza without meat?',
      ),
      both(
        'نعم: المارجريتا والأربع أجبان والخضار المشوي كلها بدون لحم.',
        'Yes: Margherita, Four cheese and Grilled vegetables have no meat.',
      ),
    ),
  ],
  flows: [
    flow('order', both('طلب بيتزا', 'Order pizza'), 'hello', {
      main: true,
      command: 'order',
      keywords: ['pizza', 'بيتزا', 'اطلب'],
    }),
    flow('menu', both('القائمة والأسعار', 'Menu and prices'), 'menu_list', {
      command: 'menu',
      keywords: ['prices', 'أسعار', 'منيو'],
      button: both('📋 القائمة والأسعار', '📋 Menu and prices'),
    }),
    flow('staff', both('التحدث معنا', 'Talk to us'), 'to_staff', {
      command: 'staff',
      keywords: ['agent', 'موظف', 'شكوى', 'complaint', 'اتأخر', 'متأخر', 'late'],
      wishes: both(
        'أريد التحدث مع المطعم عن مشكلة في طلبي أو تأخر الطلب',
        'I want to talk to the restaurant about a problem with my order or a late order',
      ),
    }),
  ],
  blocks: [
    message(
      'hello',
      both(
        'أهلًا {{customer_first_name}}! أنا بوت {{bot_name}} في مدينة نصر 🍕',
        'Hi {{customer_first_name}}! I am the bot of {{bot_name}} in Nasr City 🍕',
      ),
      'hours',
    ),
    hours('hours', 'delivery', 'cart', 'closed'),
    end(
      'closed',
      both(
        'نحن مغلقون الآن. نوصل من السبت إلى الخميس، من 12 ظهرًا إلى 11 مساءً. يسعدنا طلبك وقتها!',
        'We are closed now. We deliver Saturday to Thursday, noon to 11 PM. See you then!',
      ),
    ),
    list(
      'cart',
      'cart',
      'pizzas',
      both('ماذا تحب أن تطلب؟', 'What would you like to order?'),
      'name',
      'order',
    ),
    ask('name', 'text', both('ما اسمك؟', 'What is your name?'), 'phone'),
    ask('phone', 'phone', both('ما رقم هاتفك؟', 'What is your phone number?'), 'address', {
      escape: 'to_staff',
    }),
    ask(
      'address',
      'text',
      both(
        'ما عنوان التوصيل؟ اكتب الشارع ورقم العمارة والطابق.',
        'What is the delivery address? Street, building and floor, please.',
      ),
      'notes',
    ),
    ask('notes', 'text', both('هل لديك ملاحظات؟', 'Any notes?'), 'total', { optional: true }),
    set('total', 'cart_total', 'total', 'order', 'is_small'),
    when('is_small', [['total', 'less', '250']], 'add_delivery', 'free_delivery'),
    set('add_delivery', 'add', 'total', '25', 'paid_delivery'),
    message(
      'paid_delivery',
      both(
        'أضفنا 25 جنيهًا للتوصيل، وهو مجاني للطلبات من 250 جنيهًا.',
        'We added 25 EGP for delivery. It is free for orders from 250 EGP.',
      ),
      'confirm',
    ),
    message(
      'free_delivery',
      both('التوصيل علينا لهذا الطلب 🎁', 'Delivery is on us for this order 🎁'),
      'confirm',
    ),
    menu(
      'confirm',
      both(
        'طلبك:\n{{order | cart}}\nالإجمالي: {{total | money}} شامل التوصيل\n\nالاسم: {{name}}\nالهاتف: {{phone}}\nالعنوان: {{address}}\nملاحظات: {{notes}}',
        'Your order:\n{{order | cart}}\nTotal: {{total | money}} with delivery\n\nName: {{name}}\nPhone: {{phone}}\nAddress: {{address}}\nNotes: {{notes}}',
      ),
      [
        ['yes', both('✅ تأكيد الطلب', '✅ Confirm order'), 'save'],
        ['change', both('🍕 تعديل الطلب', '🍕 Change order'), 'change_cart'],
        ['details', both('✏️ تعديل البيانات', '✏️ Change details'), 'name'],
        ['no', both('إلغاء', 'Cancel'), 'cancelled'],
      ],
    ),
    list(
      'change_cart',
      'cart',
      'pizzas',
      both('عدّل طلبك كما تحب:', 'Change your order as you like:'),
      'total',
      'order',
    ),
    record(
      'save',
      'order',
      both('طلب جديد من {{name}}', 'New order from {{name}}'),
      ['order', 'total', 'name', 'phone', 'address', 'notes'],
      'thanks',
    ),
    end(
      'thanks',
      both(
        'شكرًا يا {{name}}! بدأنا تحضير طلبك، ويصلك خلال 45 دقيقة تقريبًا. الدفع عند الاستلام.',
        'Thank you, {{name}}! We are preparing your order. It arrives in about 45 minutes, and you pay then.',
      ),
    ),
    end(
      'cancelled',
      both(
        'تم إلغاء الطلب. نحن هنا متى اشتهيت البيتزا 🍕',
        'The order was cancelled. We are here whenever you feel like pizza 🍕',
      ),
    ),
    list('menu_list', 'browse', 'pizzas', both('قائمتنا:', 'Our menu:'), 'menu_next'),
    menu('menu_next', both('هل تطلب الآن؟', 'Shall we take your order?'), [
      ['order', both('🍕 اطلب الآن', '🍕 Order now'), 'hours'],
      ['later', both('لاحقًا', 'Later'), 'later'],
    ]),
    end(
      'later',
      both('على راحتك! اكتب «بيتزا» متى أردت الطلب.', 'Take your time! Write “pizza” to order.'),
    ),
    handoff(
      'to_staff',
      both(
        'سيرد عليك أحد زملائنا هنا. اكتب ما تريد قوله.',
        'One of us will answer you here. Please write what it is about.',
      ),
      'staff_done',
    ),
    end(
      'staff_done',
      both('سعدنا بالحديث معك. بالهناء والشفاء!', 'It was nice talking to you. Enjoy your meal!'),
    ),
  ],
};

export const restaurant: Blueprint = {
  id: 'restaurant',
  name: both('طلبات مطعم', 'Restaurant orders'),
  summary: both(
    'يعرض القائمة ويستقبل الطلبات في مواعيد العمل ويحسب الإجمالي مع التوصيل.',
    'Shows the menu, takes orders in opening hours and totals them with delivery.',
  ),
  icon: '🍕',
  words:
    'restaurant|pizza|burger|menu|order|orders|delivery|food|meal|cafe|bakery|kitchen|cart|dish|مطعم|بيتزا|برجر|كشري|شاورما|منيو|قائمة طعام|طلب|طلبات|توصيل|أكل|وجبات|كافيه|مخبز|حلويات|مطبخ'.split(
      '|',
    ),
  form,
  stories: restaurantStories,
};
