import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { shopStories } from './shop-stories.ts';
import {
  ask,
  both,
  choose,
  end,
  fact,
  flow,
  handoff,
  hours,
  http,
  item,
  language,
  list,
  menu,
  message,
  openOn,
  record,
  set,
  when,
} from './write-form.ts';

const form: ModelForm = {
  name: both('متجر عود ومسك', 'Oud & Musk'),
  description: both('عطور وبخور تصل إلى بابك', 'Perfumes and incense to your door'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Asia/Riyadh',
  currency: 'SAR',
  collections: [
    {
      id: 'products',
      name: both('منتجاتنا', 'Our products'),
      items: [
        item(
          'oud',
          both('دهن عود كمبودي', 'Cambodian oud oil'),
          350,
          both('3 مل، معتّق سنتين', '3 ml, aged for two years'),
        ),
        item(
          'musk',
          both('مسك أبيض', 'White musk'),
          85,
          both('12 مل، رائحة نظيفة وهادئة', '12 ml, clean and calm'),
        ),
        item(
          'bakhoor',
          both('بخور ملكي', 'Royal bakhoor'),
          140,
          both('100 جرام، للمجالس والمناسبات', '100 g, for guests and celebrations'),
        ),
        item(
          'night',
          both('عطر ليل', 'Layl perfume'),
          260,
          both('50 مل، عنبر وفانيليا', '50 ml, amber and vanilla'),
        ),
        item(
          'samples',
          both('مجموعة عينات', 'Sample set'),
          60,
          both('5 عينات لتختار ما يناسبك', '5 samples to find what suits you'),
        ),
      ],
    },
  ],
  schedules: [
    {
      id: 'service',
      days: openOn(
        ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
        '10:00',
        '22:00',
      ),
    },
  ],
  knowledge: [
    fact(
      'delivery',
      both(
        'كم سعر الشحن أو التوصيل؟ كم مدة التوصيل؟ متى تصل الشحنة؟ هل توصلون إلى مدينتي؟',
        'How much is shipping or delivery, and how long does it take? When does it arrive? Do you ship to my city, Jeddah or Dammam?',
      ),
      both(
        'الشحن بـ25 ريالًا لكل مدن المملكة: الرياض خلال يومين، وباقي المدن من 3 إلى 5 أيام عمل.',
        'Shipping is 25 SAR to every city in the Kingdom: two days to Riyadh, 3 to 5 working days elsewhere.',
      ),
    ),
    fact(
      'place',
      both('أين موقعكم؟ هل لديكم فرع أو معرض؟', 'Where are you? Do you have a branch or showroom?'),
      both(
        'نحن متجر إلكتروني في الرياض، ونوصل إلى كل مدن المملكة.',
        'We are an online shop in Riyadh and ship to every city in the Kingdom.',
      ),
    ),
    fact(
      'returns',
      both(
        'هل يمكن الاستبدال أو الاسترجاع؟ كيف أسترجع أو أبدّل ما اشتريت؟',
        'Can I exchange or return a product?',
      ),
      both(
        'الاستبدال والاسترجاع خلال 7 أيام ما دام المنتج مغلقًا.',
        'Unopened products can be exchanged or returned within 7 days.',
      ),
    ),
    fact(
      'pay',
      both('ما طرق الدفع؟ هل يوجد دفع عند الاستلام؟', 'How can I pay? Is there cash on delivery?'),
      both(
        'الدفع عند الاستلام أو بتحويل بنكي، والأسعار شاملة الضريبة.',
        'Cash on delivery or a bank transfer. Prices include VAT.',
      ),
    ),
    fact(
      'original',
      both('هل العود أصلي وطبيعي؟', 'Is the oud natural and original?'),
      both(
        'نعم، عودنا طبيعي ونشتريه من المزارعين مباشرة.',
        'Yes, our oud is natural and comes straight from the growers.',
      ),
    ),
  ],
  flows: [
    flow('main', both('القائمة الرئيسية', 'Main menu'), 'welcome', { main: true }),
    flow('products', both('المنتجات والأسعار', 'Products and prices'), 'browse', {
      command: 'products',
      keywords: ['منتجات', 'أسعار', 'سعر', 'بكم', 'عطور', 'products', 'prices', 'how much'],
    }),
    flow('order', both('اطلب الآن', 'Order now'), 'cart', {
      command: 'order',
      keywords: ['طلب جديد', 'شراء', 'اشتري', 'buy', 'new order'],
    }),
    flow('track', both('تتبّع الطلب', 'Track an order'), 'order_no', {
      command: 'track',
      keywords: ['تتبع', 'شحنتي', 'track', 'tracking'],
      wishes: both(
        'أين وصل طلبي؟ أريد معرفة حالة الطلب، لماذا تأخرت الشحنة',
        'Where is my order? I want to know its status, my parcel is late',
      ),
      button: both('📦 تتبّع طلبك', '📦 Track your order'),
    }),
    flow('person', both('خدمة العملاء', 'Customer service'), 'staff_hours', {
      command: 'staff',
      keywords: ['موظف', 'خدمة العملاء', 'agent', 'complaint', 'شكوى'],
    }),
  ],
  blocks: [
    menu(
      'welcome',
      both(
        'حياك الله في {{bot_name}} 🌿 بماذا نخدمك؟',
        'Welcome to {{bot_name}} 🌿 What can we do for you?',
      ),
      [
        ['browse', both('🛍️ تصفّح المنتجات', '🛍️ See the products'), 'browse'],
        ['order', both('🛒 اطلب الآن', '🛒 Order now'), 'cart'],
        ['track', both('📦 تتبّع طلبي', '📦 Track my order'), 'order_no'],
        ['person', both('💬 خدمة العملاء', '💬 Customer service'), 'staff_hours'],
        ['language', both('🌐 English', '🌐 العربية'), 'language'],
      ],
    ),
    language('language', 'welcome'),
    list(
      'browse',
      'browse',
      'products',
      both('منتجاتنا، والأسعار شاملة الضريبة:', 'Our products, VAT included:'),
      'after_browse',
    ),
    menu('after_browse', both('هل أعجبك شيء؟', 'Did you find something you like?'), [
      ['order', both('🛒 اطلب الآن', '🛒 Order now'), 'cart'],
      ['home', both('🏠 القائمة الرئيسية', '🏠 Main menu'), 'welcome'],
    ]),
    list(
      'cart',
      'cart',
      'products',
      both('اختر ما يعجبك:', 'Choose what you like:'),
      'gift',
      'cart',
    ),
    ask(
      'gift',
      'boolean',
      both(
        'هل نغلّفه هدية؟\nتغليف مع بطاقة إهداء بـ20 ريالًا.',
        'Shall we gift-wrap it?\nWrapping with a card is 20 SAR.',
      ),
      'name',
    ),
    ask('name', 'text', both('ما اسمك؟', 'What is your name?'), 'phone'),
    ask('phone', 'phone', both('ما رقم جوالك؟', 'What is your mobile number?'), 'city', {
      escape: 'staff_hours',
    }),
    choose(
      'city',
      both('إلى أي مدينة؟', 'To which city?'),
      [
        ['riyadh', both('الرياض', 'Riyadh')],
        ['jeddah', both('جدة', 'Jeddah')],
        ['dammam', both('الدمام', 'Dammam')],
        ['other', both('مدينة أخرى', 'Another city')],
      ],
      'is_other_city',
    ),
    when('is_other_city', [['city', 'equals', 'other']], 'other_address', 'address'),
    ask(
      'address',
      'text',
      both(
        'ما العنوان؟\nاكتب الحي والشارع، أو العنوان الوطني المختصر.',
        'What is the address?\nDistrict and street, or your short national address.',
      ),
      'payment_way',
    ),
    ask(
      'other_address',
      'text',
      both(
        'ما المدينة والعنوان؟\nاكتب المدينة والحي والشارع.',
        'Which city, and what is the address?\nCity, district and street.',
      ),
      'payment_way',
      { variable: 'address' },
    ),
    choose(
      'payment_way',
      both('اختر طريقة الدفع:', 'How would you like to pay?'),
      [
        ['cash', both('كاش عند الاستلام', 'Cash on delivery')],
        ['transfer', both('تحويل بنكي', 'Bank transfer')],
      ],
      'total',
    ),
    set('total', 'cart_total', 'total', 'cart', 'shipping'),
    set('shipping', 'add', 'total', '25', 'is_gift'),
    when('is_gift', [['gift', 'is_true']], 'wrapping', 'confirm'),
    set('wrapping', 'add', 'total', '20', 'confirm'),
    menu(
      'confirm',
      both(
        'طلبك:\n{{cart | cart}}\nتغليف هدية: {{gift}}\nالإجمالي: {{total | money}} شامل الشحن\n\nالاسم: {{name}}\nالجوال: {{phone}}\nالعنوان: {{city}}، {{address}}\nالدفع: {{payment_way}}',
        'Your order:\n{{cart | cart}}\nGift wrap: {{gift}}\nTotal: {{total | money}} with shipping\n\nName: {{name}}\nMobile: {{phone}}\nAddress: {{city}}, {{address}}\nPayment: {{payment_way}}',
      ),
      [
        ['yes', both('✅ تأكيد الطلب', '✅ Confirm order'), 'save'],
        ['change', both('🛒 تعديل المنتجات', '🛒 Change products'), 'change_cart'],
        ['details', both('✏️ تعديل البيانات', '✏️ Change details'), 'gift'],
        ['no', both('إلغاء', 'Cancel'), 'not_ordered'],
      ],
    ),
    list(
      'change_cart',
      'cart',
      'products',
      both('عدّل طلبك كما تحب:', 'Change your order as you like:'),
      'total',
      'cart',
    ),
    record(
      'save',
      'order',
      both('طلب جديد من {{name}}', 'New order from {{name}}'),
      ['cart', 'gift', 'total', 'name', 'phone', 'city', 'address', 'payment_way'],
      'thanks',
    ),
    end(
      'thanks',
      both(
        'شكرًا يا {{name}}! وصلنا طلبك، وسنرسل لك رقم الطلب برسالة بعد الشحن 🌹',
        'Thank you, {{name}}! We have your order and will text you its number once it ships 🌹',
      ),
    ),
    message(
      'not_ordered',
      both('لم نسجّل الطلب. على راحتك.', 'Nothing was ordered. Take your time.'),
      'welcome',
    ),
    ask(
      'order_no',
      'text',
      both(
        'ما رقم طلبك؟\nتجده في رسالة الشحن، مثل OM-10432.',
        'What is your order number?\nIt stands in the shipping message, like OM-10432.',
      ),
      'look_up',
      { pattern: '[Oo][Mm]-?[0-9]{5}', escape: 'staff_hours' },
    ),
    http(
      'look_up',
      {
        method: 'GET',
        url: 'https://api.example.com/orders/{{order_no}}',
        headers: [
          { name: 'Authorization', value: '', secret: 'SHOP_API_KEY' },
          { name: 'Accept-Language', value: '{{customer_language}}', secret: '' },
        ],
        body: [],
        reads: [
          { path: 'order.delivered', variable: 'delivered', type: 'boolean' },
          { path: 'order.delivery_date', variable: 'delivery_date', type: 'date' },
        ],
      },
      'is_delivered',
      'not_found',
    ),
    when('is_delivered', [['delivered', 'is_true']], 'arrived', 'on_the_way'),
    end(
      'arrived',
      both(
        'تم تسليم طلبك {{order_no}} يوم {{delivery_date | date}}. نتمنى أن يعجبك!',
        'Your order {{order_no}} was delivered on {{delivery_date | date}}. We hope you love it!',
      ),
    ),
    end(
      'on_the_way',
      both(
        'طلبك {{order_no}} في الطريق، ويصلك يوم {{delivery_date | date}} 🚚',
        'Your order {{order_no}} is on its way and arrives on {{delivery_date | date}} 🚚',
      ),
    ),
    message(
      'not_found',
      both(
        'لم أستطع معرفة حالة الطلب {{order_no}} الآن، فسيساعدك أحد زملائنا.',
        'I cannot see the status of order {{order_no}} right now, so one of us will help you.',
      ),
      'staff_hours',
    ),
    hours('staff_hours', 'service', 'to_staff', 'staff_away'),
    handoff(
      'to_staff',
      both(
        'تفضل، اكتب رسالتك وسيرد عليك زميلنا هنا.',
        'Please go ahead, one of us will answer you here.',
      ),
      'staff_done',
    ),
    end('staff_done', both('سعدنا بخدمتك 🌿', 'It was a pleasure to help you 🌿')),
    message(
      'staff_away',
      both(
        'فريقنا متاح من السبت إلى الخميس، من 10 صباحًا إلى 10 مساءً.',
        'Our team is here Saturday to Thursday, 10 AM to 10 PM.',
      ),
      'question',
    ),
    ask(
      'question',
      'text',
      both(
        'اكتب رسالتك وسنرد عليك أول ما نعود.',
        'Write your message and we will answer when we are back.',
      ),
      'back_phone',
    ),
    ask('back_phone', 'phone', both('وما رقم جوالك؟', 'And your mobile number?'), 'save_question', {
      variable: 'phone',
    }),
    record(
      'save_question',
      'question',
      both('رسالة خارج أوقات العمل', 'A message outside opening hours'),
      ['question', 'phone'],
      'question_thanks',
    ),
    end('question_thanks', both('وصلتنا رسالتك، شكرًا لك.', 'We have your message, thank you.')),
  ],
};

export const shop: Blueprint = {
  id: 'shop',
  name: both('كتالوج متجر', 'Shop catalogue'),
  summary: both(
    'يعرض المنتجات ويستقبل الطلبات ويتتبّع الشحنات من نظام المتجر.',
    'Shows the products, takes orders and tracks parcels in the shop’s own system.',
  ),
  icon: '🛍️',
  words:
    'shop|store|catalogue|catalog|product|products|online|boutique|clothes|perfume|shipping|track|tracking|order status|gift|sell|متجر|محل|كتالوج|منتجات|بضاعة|ملابس|عطور|هدايا|شحن|تتبع|حالة الطلب|بيع|أونلاين'.split(
      '|',
    ),
  form,
  stories: shopStories,
};
