import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { leadStories } from './lead-stories.ts';
import {
  ask,
  both,
  choose,
  end,
  fact,
  flow,
  handoff,
  hours,
  menu,
  message,
  openOn,
  record,
  set,
  when,
} from './write-form.ts';

const form: ModelForm = {
  name: both('دار للعقارات', 'Dar Realty'),
  description: both('نجد لك البيت المناسب', 'We find the right home for you'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  collections: [],
  schedules: [
    {
      id: 'office',
      days: openOn(
        ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
        '10:00',
        '20:00',
      ),
    },
  ],
  knowledge: [
    fact(
      'area',
      both('في أي مناطق تعملون؟', 'Which areas do you cover?'),
      both(
        'نعمل في القاهرة الجديدة والشيخ زايد والعاصمة الإدارية.',
        'We cover New Cairo, Sheikh Zayed and the New Capital.',
      ),
    ),
    fact(
      'commission',
      both('كم العمولة أو السمسرة؟', 'How much is your commission?'),
      both(
        'العمولة 2.5% في البيع، ونصف شهر في الإيجار، ولا رسوم على المعاينة.',
        '2.5% for a sale, half a month for a rental, and viewings are free.',
      ),
    ),
    fact(
      'instalments',
      both('هل يوجد تقسيط أو تمويل عقاري؟', 'Do you offer instalments or a mortgage?'),
      both(
        'نعم، أغلب الوحدات بتقسيط من المطور حتى 8 سنوات.',
        'Yes, most units come with developer instalments of up to 8 years.',
      ),
    ),
    fact(
      'office',
      both('أين مكتبكم وما مواعيده؟', 'Where is your office and when is it open?'),
      both(
        'المكتب في التجمع الخامس، من السبت إلى الخميس، من 10 صباحًا إلى 8 مساءً.',
        'In the Fifth Settlement, Saturday to Thursday, 10 AM to 8 PM.',
      ),
    ),
  ],
  flows: [
    flow('main', both('ابحث عن عقار', 'Find a property'), 'hello', {
      main: true,
      command: 'find',
      keywords: ['عقار', 'شقة', 'property', 'apartment'],
    }),
    flow('villa_ad', both('إعلان الفيلا', 'The villa advert'), 'villa_hello', {
      payload: 'villa',
    }),
    flow('person', both('التحدث مع مستشار', 'Talk to an adviser'), 'to_adviser', {
      command: 'adviser',
      keywords: ['مستشار', 'موظف', 'adviser', 'agent'],
      wishes: both(
        'أريد أن أعاين الوحدة أو أتكلم مع مستشار عقاري',
        'I want to view the unit or speak with a property adviser',
      ),
    }),
  ],
  blocks: [
    message(
      'hello',
      both(
        'أهلًا {{customer_first_name}}، معك {{bot_name}} 🏡\nبضعة أسئلة قصيرة ونرشّح لك ما يناسبك.',
        'Hi {{customer_first_name}}, this is {{bot_name}} 🏡\nA few short questions, and we will suggest what suits you.',
      ),
      'goal',
    ),
    message(
      'villa_hello',
      both(
        'أهلًا {{customer_first_name}}! وصلت إلينا من إعلان الفيلا، ويسعدنا اهتمامك 🏡',
        'Hi {{customer_first_name}}! You came from our villa advert, and we are glad you did 🏡',
      ),
      'villa_goal',
    ),
    set('villa_goal', 'assign', 'goal', 'buy', 'villa_type'),
    set('villa_type', 'assign', 'property', 'villa', 'area'),
    choose(
      'goal',
      both('ماذا تريد؟', 'What would you like to do?'),
      [
        ['buy', both('شراء', 'Buy')],
        ['rent', both('إيجار', 'Rent')],
        ['sell', both('بيع عقاري', 'Sell my property')],
      ],
      'property',
    ),
    choose(
      'property',
      both('اختر نوع العقار:', 'Which kind of property?'),
      [
        ['apartment', both('شقة', 'Apartment')],
        ['villa', both('فيلا', 'Villa')],
        ['office', both('مكتب أو محل', 'Office or shop')],
        ['land', both('أرض', 'Land')],
      ],
      'area',
    ),
    ask('area', 'text', both('أي منطقة تفضّل؟', 'Which area do you prefer?'), 'is_rent'),
    when('is_rent', [['goal', 'equals', 'rent']], 'monthly', 'budget'),
    ask(
      'monthly',
      'money',
      both('ما ميزانيتك للإيجار الشهري؟', 'What is your budget for the monthly rent?'),
      'code',
      { variable: 'budget', min: 1000, max: 1_000_000 },
    ),
    ask(
      'budget',
      'money',
      both(
        'كم السعر الذي تفكر فيه؟\nمثل 4 مليون.',
        'What price do you have in mind?\nFor example 4 million.',
      ),
      'code',
      { min: 100_000, max: 500_000_000 },
    ),
    ask(
      'code',
      'text',
      both(
        'اكتب رقم الإعلان:\nمثل DR-120، أو اضغط «تخطي» إن لم يكن معك.',
        'What is the number of the advert?\nLike DR-120, or tap “Skip” if you have none.',
      ),
      'name',
      { pattern: '[Dd][Rr]-?[0-9]{3}', optional: true },
    ),
    ask('name', 'text', both('ما اسمك الكريم؟', 'What is your name?'), 'phone'),
    ask('phone', 'phone', both('على أي رقم نتواصل معك؟', 'Which number may we call?'), 'email', {
      escape: 'to_adviser',
    }),
    ask('email', 'email', both('وما بريدك الإلكتروني؟', 'And your e-mail?'), 'confirm', {
      optional: true,
    }),
    menu(
      'confirm',
      both(
        'هل البيانات صحيحة؟\n{{goal}} · {{property}} · {{area}}\nالميزانية: {{budget | money}}\nالاسم: {{name}}\nالهاتف: {{phone}}\nالبريد: {{email}}',
        'Is this right?\n{{goal}} · {{property}} · {{area}}\nBudget: {{budget | money}}\nName: {{name}}\nPhone: {{phone}}\nE-mail: {{email}}',
      ),
      [
        ['yes', both('✅ نعم، أرسل', '✅ Yes, send it'), 'save'],
        ['change', both('✏️ تعديل الطلب', '✏️ Change the request'), 'goal'],
        ['contact', both('✏️ تعديل بياناتي', '✏️ Change my details'), 'name'],
        ['no', both('إلغاء', 'Cancel'), 'not_sent'],
      ],
    ),
    end(
      'not_sent',
      both('لم نرسل شيئًا. نحن هنا متى احتجت.', 'Nothing was sent. We are here when you need us.'),
    ),
    record(
      'save',
      'lead',
      both('عميل جديد: {{name}}', 'New lead: {{name}}'),
      ['goal', 'property', 'area', 'budget', 'code', 'name', 'phone', 'email'],
      'is_hot',
    ),
    when(
      'is_hot',
      [
        ['goal', 'equals', 'buy'],
        ['budget', 'greater_or_equal', '10000000'],
      ],
      'office_now',
      'thanks',
    ),
    hours('office_now', 'office', 'to_adviser', 'thanks'),
    end(
      'thanks',
      both(
        'شكرًا يا {{name}}! سيتصل بك مستشارنا خلال يوم عمل ومعه ترشيحات مناسبة.',
        'Thank you, {{name}}! Our adviser will call you within one working day with good matches.',
      ),
    ),
    handoff(
      'to_adviser',
      both(
        'مستشارنا معك هنا الآن، ويسعده أن يساعدك مباشرة.',
        'Our adviser is with you now and happy to help right away.',
      ),
      'adviser_done',
    ),
    end('adviser_done', both('مبارك عليك مقدمًا! 🏡', 'Here is to your new home! 🏡')),
  ],
};

export const lead: Blueprint = {
  id: 'lead',
  name: both('جمع بيانات العملاء', 'Lead form'),
  summary: both(
    'يسأل العميل المهتم عما يريد وميزانيته ورقمه، ويوصل المهم منه إلى مستشار فورًا.',
    'Asks who is interested what they want, and hands the best leads to an adviser at once.',
  ),
  icon: '🏡',
  words:
    'lead|leads|form|collect|contact|real estate|property|budget|customer details|quote|interested|sales|call back|عملاء محتملين|بيانات العملاء|استمارة|نموذج|عقار|عقارات|شقق|ميزانية|عرض سعر|مهتم|مبيعات|تواصل'.split(
      '|',
    ),
  form,
  stories: leadStories,
};
