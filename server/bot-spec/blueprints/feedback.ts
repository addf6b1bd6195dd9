import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { feedbackStories } from './feedback-stories.ts';
import {
  ask,
  both,
  choose,
  end,
  fact,
  flow,
  handoff,
  item,
  list,
  menu,
  message,
  pause,
  record,
  when,
} from './write-form.ts';

const form: ModelForm = {
  name: both('قهوة بُن', 'Bunn Café'),
  description: both('قل لنا رأيك في زيارتك', 'Tell us about your visit'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Asia/Riyadh',
  currency: 'SAR',
  collections: [
    {
      id: 'branches',
      name: both('فروعنا', 'Our branches'),
      items: [
        item('tahlia', both('التحلية', 'Tahlia'), -1),
        item('corniche', both('الكورنيش', 'Corniche'), -1),
        item('airport', both('المطار', 'Airport'), -1),
      ],
    },
  ],
  schedules: [],
  knowledge: [
    fact(
      'branches',
      both('أين فروعكم؟', 'Where are your branches?'),
      both(
        'في جدة: شارع التحلية، والكورنيش، ومطار الملك عبدالعزيز.',
        'In Jeddah: Tahlia Street, the Corniche and King Abdulaziz Airport.',
      ),
    ),
    fact(
      'opening',
      both('ما مواعيد العمل؟', 'What are your opening hours?'),
      both(
        'كل يوم من 7 صباحًا إلى منتصف الليل، وفرع المطار 24 ساعة.',
        'Every day from 7 AM to midnight. The airport branch never closes.',
      ),
    ),
    fact(
      'private',
      both('من يقرأ رأيي؟', 'Who reads my feedback?'),
      both('مدير الفرع وفريق الجودة فقط.', 'Only the branch manager and our quality team.'),
    ),
  ],
  flows: [
    flow('main', both('قيّم زيارتك', 'Rate your visit'), 'hello', {
      main: true,
      command: 'rate',
      keywords: ['تقييم', 'رأي', 'feedback', 'review'],
    }),
    flow('receipt', both('من رمز الفاتورة', 'From the code on the receipt'), 'receipt_hello', {
      payload: 'receipt',
    }),
    flow('complaint', both('شكوى عاجلة', 'An urgent complaint'), 'to_manager', {
      command: 'manager',
      keywords: ['شكوى', 'المدير', 'complaint', 'manager'],
      wishes: both(
        'أريد التحدث مع مدير الفرع الآن، عندي مشكلة في الفرع',
        'I want to speak to the manager now, there is a problem at the branch',
      ),
      button: both('💬 تحدث مع المدير', '💬 Talk to the manager'),
    }),
  ],
  blocks: [
    message(
      'hello',
      both(
        'أهلًا {{customer_first_name}}! رأيك يصنع قهوتنا ☕\nأسئلة قليلة، ودقيقة واحدة تكفي.',
        'Hi {{customer_first_name}}! Your opinion makes our coffee ☕\nA few questions, one minute at most.',
      ),
      'branch',
    ),
    message(
      'receipt_hello',
      both(
        'شكرًا لزيارتك اليوم يا {{customer_first_name}} ☕',
        'Thank you for coming today, {{customer_first_name}} ☕',
      ),
      'branch',
    ),
    list(
      'branch',
      'pick',
      'branches',
      both('أي فرع زرت؟', 'Which branch did you visit?'),
      'rating',
      'branch',
    ),
    ask(
      'rating',
      'rating',
      both('كيف تقيّم زيارتك من 1 إلى 5؟', 'How was your visit, from 1 to 5?'),
      'is_happy',
      { min: 1, max: 5 },
    ),
    when('is_happy', [['rating', 'greater_or_equal', '4']], 'liked', 'wrong'),
    ask(
      'liked',
      'choices',
      both('ما أكثر ما أعجبك؟\nأسعدتنا 😊', 'What did you like most?\nYou made our day 😊'),
      'happy_note',
      {
        choices: [
          { id: 'coffee', label: both('القهوة', 'The coffee') },
          { id: 'service', label: both('الخدمة', 'The service') },
          { id: 'place', label: both('المكان', 'The place') },
          { id: 'price', label: both('السعر', 'The price') },
        ],
        min: 1,
      },
    ),
    ask('happy_note', 'text', both('هل من كلمة لفريقنا؟', 'A word for our team?'), 'save_happy', {
      variable: 'note',
      optional: true,
    }),
    record(
      'save_happy',
      'answer',
      both('تقييم {{rating}} من 5، {{branch}}', '{{rating}} of 5, {{branch}}'),
      ['branch', 'rating', 'liked', 'note'],
      'thanks',
    ),
    end(
      'thanks',
      both(
        'شكرًا لك! سنقرأ كلمتك على الفريق. قهوتك القادمة تنتظرك ☕',
        'Thank you! We will read it to the team. Your next coffee is waiting ☕',
      ),
    ),
    choose(
      'wrong',
      both(
        'ما الذي أزعجك؟\nنعتذر منك، ونريد أن نصلحه.',
        'What went wrong?\nWe are sorry and want to put it right.',
      ),
      [
        ['waiting', both('الانتظار', 'The waiting')],
        ['coffee', both('القهوة', 'The coffee')],
        ['staff', both('تعامل الموظف', 'The staff')],
        ['clean', both('النظافة', 'Cleanliness')],
        ['other', both('شيء آخر', 'Something else')],
      ],
      'details',
    ),
    ask(
      'details',
      'text',
      both('احكِ لنا ما حدث بكلماتك.', 'Please tell us what happened, in your own words.'),
      'phone',
      { variable: 'note' },
    ),
    ask(
      'phone',
      'phone',
      both('على أي رقم يتصل بك مدير الفرع؟', 'On which number may the manager call you?'),
      'check',
      { optional: true },
    ),
    menu(
      'check',
      both(
        'نرسل هذا إلى مدير فرع {{branch}}؟\nالتقييم: {{rating}} من 5\nالسبب: {{wrong}}\n«{{note}}»\nالهاتف: {{phone}}',
        'Shall we send this to the manager of the {{branch}} branch?\nRating: {{rating}} of 5\nReason: {{wrong}}\n“{{note}}”\nPhone: {{phone}}',
      ),
      [
        ['yes', both('✅ أرسل', '✅ Send'), 'save_sad'],
        ['change', both('✏️ تعديل', '✏️ Change'), 'wrong'],
        ['now', both('💬 أريد المدير الآن', '💬 The manager, now'), 'to_manager'],
        ['no', both('لا ترسل', 'Do not send'), 'not_sent'],
      ],
    ),
    end(
      'not_sent',
      both(
        'لم نرسل شيئًا. نتمنى أن نعوّضك قريبًا.',
        'Nothing was sent. We hope to make it up to you.',
      ),
    ),
    record(
      'save_sad',
      'answer',
      both('⚠️ تقييم {{rating}} من 5، {{branch}}', '⚠️ {{rating}} of 5, {{branch}}'),
      ['branch', 'rating', 'wrong', 'note', 'phone'],
      'promise',
    ),
    message(
      'promise',
      both(
        'وصلت رسالتك إلى مدير الفرع، وسنسألك بعد يومين هل حُلّت المشكلة.',
        'The manager has your message. In two days we will ask you whether it was put right.',
      ),
      'two_days',
    ),
    pause('two_days', 2880, 'solved'),
    ask(
      'solved',
      'boolean',
      both(
        'مرحبًا من {{bot_name}}. هل حُلّت المشكلة التي كتبت لنا عنها؟',
        'Hello from {{bot_name}}. Was the problem you wrote about put right?',
      ),
      'is_solved',
    ),
    when('is_solved', [['solved', 'is_true']], 'glad', 'sorry_again'),
    end(
      'glad',
      both('الحمد لله! ننتظرك على فنجان من عندنا ☕', 'Wonderful! The next cup is on us ☕'),
    ),
    message(
      'sorry_again',
      both(
        'نعتذر مرة أخرى، سيكلمك المدير بنفسه.',
        'We are sorry. The manager will talk to you personally.',
      ),
      'to_manager',
    ),
    handoff(
      'to_manager',
      both(
        'معك مدير الفرع هنا بعد قليل. تفضل، اكتب له.',
        'The manager will be with you here shortly. Please go ahead.',
      ),
      'manager_done',
    ),
    end('manager_done', both('شكرًا لصبرك معنا ☕', 'Thank you for your patience ☕')),
  ],
};

export const feedback: Blueprint = {
  id: 'feedback',
  name: both('استطلاع رأي', 'Feedback survey'),
  summary: both(
    'يسأل الزائر عن رأيه، ويوصل غير الراضي إلى المدير ويتابع معه بعد يومين.',
    'Asks visitors for their opinion, takes the unhappy ones to the manager and follows up.',
  ),
  icon: '⭐',
  words:
    'feedback|survey|rating|rate|review|opinion|satisfaction|complaint|experience|stars|استبيان|استطلاع|تقييم|رأي|رضا|شكوى|شكاوى|تجربة|ملاحظات العملاء'.split(
      '|',
    ),
  form,
  stories: feedbackStories,
};
