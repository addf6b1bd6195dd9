import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { clinicStories } from './clinic-stories.ts';
import {
  ask,
  both,
  end,
  fact,
  flow,
  handoff,
  item,
  language,
  list,
  menu,
  message,
  openOn,
  record,
  remind,
  when,
} from './write-form.ts';

const form: ModelForm = {
  name: both('عيادة الابتسامة', 'Smile Clinic'),
  description: both('احجز موعدك في عيادة الأسنان', 'Book your appointment at the dental clinic'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  collections: [
    {
      id: 'services',
      name: both('الخدمات', 'Services'),
      items: [
        item('cleaning', both('تنظيف', 'Cleaning'), 400),
        item('filling', both('حشو', 'Filling'), 600),
        item('whitening', both('تبييض', 'Whitening'), 2500),
      ],
    },
  ],
  schedules: [
    {
      id: 'clinic',
      days: openOn(
        ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
        '14:00',
        '22:00',
      ),
    },
  ],
  knowledge: [
    fact(
      'place',
      both('أين العيادة؟ ما العنوان؟', 'Where is the clinic? What is the address?'),
      both('العيادة في شارع مصدق بالدقي.', 'The clinic is in Mossadak Street, Dokki.'),
    ),
    fact(
      'insurance',
      both('هل تقبلون التأمين الصحي؟', 'Do you accept health insurance?'),
      both('نعم، نقبل معظم شركات التأمين.', 'Yes, we accept most insurance companies.'),
    ),
    fact(
      'opening',
      both('ما مواعيد العيادة؟ متى تفتحون؟', 'What are your opening hours? When do you open?'),
      both(
        'من السبت إلى الخميس، من 2 ظهرًا إلى 10 مساءً. الجمعة إجازة.',
        'Saturday to Thursday, 2 PM to 10 PM. We are closed on Friday.',
      ),
    ),
    fact(
      'change',
      both('كيف ألغي الحجز أو أغيّره؟', 'How do I cancel or move my appointment?'),
      both(
        'اكتب «دكتور» وسنغيّر لك الموعد أو نلغيه.',
        'Write “doctor” and we will move or cancel it for you.',
      ),
    ),
    fact(
      'instalments',
      both('هل يوجد تقسيط؟ ما طرق الدفع؟', 'Can I pay in instalments? How can I pay?'),
      both(
        'الدفع نقدًا أو بالبطاقة، والتقسيط متاح على 3 أشهر.',
        'You can pay in cash or by card, or in instalments over 3 months.',
      ),
    ),
  ],
  flows: [
    flow('main', both('القائمة الرئيسية', 'Main menu'), 'welcome', { main: true }),
    flow('booking', both('حجز موعد', 'Book an appointment'), 'service', {
      command: 'book',
      keywords: ['حجز', 'احجز', 'موعد', 'معاد', 'book', 'appointment'],
      wishes: both(
        'أريد أن أكشف عند الدكتور، أسناني تؤلمني، ضرسي بيوجعني وأحتاج حشو أو خلع',
        'I want to see a dentist, my tooth hurts and I need a filling',
      ),
    }),
    flow('prices', both('الأسعار', 'Prices'), 'prices', {
      command: 'prices',
      keywords: ['أسعار', 'سعر', 'بكام', 'بكم', 'price', 'how much'],
    }),
    flow('place', both('العنوان والمواعيد', 'Address and hours'), 'place', {
      command: 'address',
      keywords: ['العنوان', 'مكانكم', 'فين العيادة', 'where are you', 'address'],
    }),
    flow('call', both('طلب مكالمة', 'Ask for a call'), 'call_time', {
      command: 'call',
      keywords: ['اتصلوا', 'مكالمة', 'call me'],
    }),
    flow('doctor', both('التحدث مع الطبيب', 'Talk to the doctor'), 'to_doctor', {
      keywords: [
        'دكتور',
        'طبيب',
        'doctor',
        'إلغاء الحجز',
        'إلغاء الموعد',
        'تغيير الموعد',
        'cancel my appointment',
        'move my appointment',
      ],
    }),
    flow('unknown', both('سؤال بلا إجابة', 'A question without an answer'), 'no_answer'),
  ],
  blocks: [
    menu(
      'welcome',
      both(
        'أهلًا بك في {{bot_name}} 🦷 كيف نساعدك؟',
        'Welcome to {{bot_name}} 🦷 How can we help you?',
      ),
      [
        ['book', both('حجز موعد', 'Book an appointment'), 'service'],
        ['prices', both('الأسعار', 'Prices'), 'prices'],
        ['call', both('اطلب مكالمة', 'Ask for a call'), 'call_time'],
        ['doctor', both('التحدث مع الطبيب', 'Talk to the doctor'), 'to_doctor'],
        ['language', both('🌐 English', '🌐 العربية'), 'language'],
      ],
    ),
    language('language', 'welcome'),
    message(
      'place',
      both(
        'العيادة في شارع مصدق بالدقي.\nمن السبت إلى الخميس، من 2 ظهرًا إلى 10 مساءً.',
        'The clinic is in Mossadak Street, Dokki.\nSaturday to Thursday, 2 PM to 10 PM.',
      ),
      'welcome',
    ),
    list('prices', 'browse', 'services', both('أسعارنا:', 'Our prices:'), 'welcome'),
    list(
      'service',
      'pick',
      'services',
      both('اختر الخدمة:', 'Which service would you like?'),
      'date',
      'service',
    ),
    ask('date', 'date', both('أي يوم يناسبك؟', 'Which day suits you?'), 'time', {
      schedule: 'clinic',
    }),
    ask('time', 'time', both('أي ساعة تناسبك؟', 'What time suits you?'), 'name', {
      schedule: 'clinic',
    }),
    ask('name', 'text', both('ما اسم المريض؟', 'What is the name of the patient?'), 'phone'),
    ask('phone', 'phone', both('ما رقم الهاتف؟', 'What is the phone number?'), 'first_visit', {
      escape: 'to_doctor',
    }),
    ask(
      'first_visit',
      'boolean',
      both('هل هذه زيارتك الأولى؟', 'Is this your first visit?'),
      'is_first',
    ),
    when('is_first', [['first_visit', 'is_true']], 'bring_papers', 'confirm'),
    message(
      'bring_papers',
      both('أحضر بطاقتك والأشعة السابقة من فضلك.', 'Please bring your ID and any earlier X-rays.'),
      'confirm',
    ),
    menu(
      'confirm',
      both(
        'الخدمة: {{service}}\nاليوم: {{date | date}}\nالساعة: {{time | time}}\nالاسم: {{name}}\nالهاتف: {{phone}}',
        'Service: {{service}}\nDay: {{date | date}}\nTime: {{time | time}}\nName: {{name}}\nPhone: {{phone}}',
      ),
      [
        ['yes', both('✅ تأكيد الحجز', '✅ Confirm'), 'save'],
        ['change', both('تغيير الموعد', 'Change the time'), 'new_date'],
        ['details', both('تعديل البيانات', 'Change the details'), 'name'],
        ['no', both('إلغاء', 'Cancel'), 'not_booked'],
      ],
    ),
    ask('new_date', 'date', both('أي يوم يناسبك؟', 'Which day suits you?'), 'new_time', {
      schedule: 'clinic',
      variable: 'date',
    }),
    ask('new_time', 'time', both('أي ساعة تناسبك؟', 'What time suits you?'), 'confirm', {
      schedule: 'clinic',
      variable: 'time',
    }),
    message(
      'not_booked',
      both('لم نحجز شيئًا. نحن هنا متى احتجت.', 'Nothing was booked. We are here when you need us.'),
      'welcome',
    ),
    record(
      'save',
      'booking',
      both('حجز جديد: {{service}}', 'New booking: {{service}}'),
      ['service', 'date', 'time', 'name', 'phone', 'first_visit'],
      'remind',
    ),
    remind('remind', 1440, ['date', 'time'], 'reminder_text', 'remind_soon'),
    remind('remind_soon', 120, ['date', 'time'], 'soon_text', 'thanks'),
    end(
      'thanks',
      both(
        'تم حجز موعدك يوم {{date | date}} الساعة {{time | time}}. ننتظرك!',
        'Your appointment is on {{date | date}} at {{time | time}}. See you then!',
      ),
    ),
    end(
      'reminder_text',
      both(
        'نذكّرك بموعدك غدًا الساعة {{time | time}}.',
        'A reminder: your appointment is tomorrow at {{time | time}}.',
      ),
    ),
    end(
      'soon_text',
      both(
        'موعدك اليوم الساعة {{time | time}}، بعد ساعتين تقريبًا. ننتظرك!',
        'Your appointment is today at {{time | time}}, in about two hours. See you soon!',
      ),
    ),
    ask(
      'call_time',
      'datetime',
      both(
        'متى نتصل بك؟\nاكتب اليوم والساعة، مثل: بكرة الساعة 6 مساءً.',
        'When shall we call you?\nDay and time, for example: tomorrow at 6 pm.',
      ),
      'call_phone',
      { min: 1, schedule: 'clinic', escape: 'to_doctor' },
    ),
    ask('call_phone', 'phone', both('على أي رقم؟', 'On which number?'), 'save_call', {
      variable: 'phone',
      escape: 'to_doctor',
    }),
    record(
      'save_call',
      'lead',
      both('طلب مكالمة', 'Please call back'),
      ['call_time', 'phone'],
      'call_thanks',
    ),
    end(
      'call_thanks',
      both(
        'سنتصل بك {{call_time | date}} الساعة {{call_time | time}} إن شاء الله.',
        'We will call you on {{call_time | date}} at {{call_time | time}}.',
      ),
    ),
    handoff(
      'to_doctor',
      both('سيتواصل معك الطبيب هنا بعد قليل.', 'The doctor will write to you here shortly.'),
      'doctor_done',
    ),
    end('doctor_done', both('نتمنى لك دوام الصحة.', 'We wish you good health.')),
    message(
      'no_answer',
      both('لا أعرف إجابة هذا السؤال.', 'I do not know the answer to that.'),
      'ask_phone',
    ),
    ask(
      'ask_phone',
      'phone',
      both(
        'اكتب رقم هاتفك وسنتصل بك، أو اكتب /start للقائمة.',
        'Please write your phone number and we will call you, or write /start for the menu.',
      ),
      'save_question',
      { variable: 'phone', escape: 'to_doctor' },
    ),
    record(
      'save_question',
      'question',
      both('سؤال جديد', 'New question'),
      ['last_text', 'phone'],
      'question_thanks',
    ),
    end('question_thanks', both('شكرًا، سنرد عليك قريبًا.', 'Thank you, we will answer soon.')),
  ],
};

export const clinic: Blueprint = {
  id: 'clinic',
  name: both('حجز عيادة', 'Clinic booking'),
  summary: both(
    'يحجز المواعيد في ساعات العمل ويذكّر بها ويحوّل إلى الطبيب.',
    'Books appointments in opening hours, reminds of them and connects to the doctor.',
  ),
  icon: '🦷',
  words:
    'clinic|doctor|dentist|dental|patient|appointment|booking|book|salon|barber|spa|service|reminder|visit|عيادة|دكتور|طبيب|أسنان|مريض|موعد|مواعيد|حجز|كشف|صالون|حلاق|مركز تجميل|خدمات|تذكير'.split(
      '|',
    ),
  form,
  stories: clinicStories,
};
