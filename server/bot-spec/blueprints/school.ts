import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { schoolStories } from './school-stories.ts';
import {
  ask,
  back,
  both,
  choose,
  end,
  fact,
  flow,
  handoff,
  item,
  jump,
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
  name: both('مدارس الروّاد', 'Al Rowad School'),
  description: both('سجّل ابنك أو احجز زيارة للمدرسة', 'Register your child or book a visit'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Asia/Riyadh',
  currency: 'SAR',
  collections: [
    {
      id: 'fees',
      name: both('الرسوم السنوية', 'Yearly fees'),
      items: [
        item('kindergarten', both('رياض الأطفال', 'Kindergarten'), 14_000),
        item('primary', both('الابتدائي', 'Primary'), 18_000),
        item('middle', both('المتوسط', 'Middle'), 21_000),
        item('secondary', both('الثانوي', 'Secondary'), 24_000),
      ],
    },
  ],
  schedules: [
    {
      id: 'visits',
      days: openOn(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'], '08:00', '13:00'),
    },
  ],
  knowledge: [
    fact(
      'place',
      both('أين المدرسة؟ ما العنوان؟', 'Where is the school? What is the address?'),
      both('المدرسة في حي الروضة بجدة.', 'The school is in Al Rawdah, Jeddah.'),
    ),
    fact(
      'papers',
      both('ما الأوراق المطلوبة للتسجيل؟', 'Which papers do I need to register?'),
      both(
        'صورة الهوية وشهادة الميلاد وآخر شهادة دراسية وسجل التطعيمات.',
        'A copy of the ID, the birth certificate, the last school report and the vaccination record.',
      ),
    ),
    fact(
      'bus',
      both('هل يوجد نقل مدرسي أو باص؟', 'Is there a school bus?'),
      both(
        'نعم، الباص يغطي أحياء شمال جدة، ورسومه 4,000 ريال سنويًا.',
        'Yes, the bus covers the north of Jeddah for 4,000 SAR a year.',
      ),
    ),
    fact(
      'discount',
      both('هل يوجد خصم للإخوة أو تقسيط؟', 'Is there a discount for siblings, or instalments?'),
      both(
        'خصم 10% للأخ الثاني، والرسوم تُدفع على 3 دفعات.',
        '10% off for the second child, and fees are paid in 3 instalments.',
      ),
    ),
    fact(
      'hours',
      both('ما مواعيد الدوام؟', 'What are the school hours?'),
      both('الدوام من الأحد إلى الخميس، من 6:45 صباحًا.', 'Sunday to Thursday, from 6:45 AM.'),
    ),
  ],
  flows: [
    flow('main', both('القائمة الرئيسية', 'Main menu'), 'welcome', { main: true }),
    flow('register', both('تسجيل طالب', 'Register a student'), 'student', {
      command: 'register',
      keywords: ['تسجيل', 'أسجل', 'التحاق', 'register', 'admission'],
      wishes: both(
        'أريد تسجيل ابني أو ابنتي في المدرسة للعام القادم',
        'I want to enrol my son or daughter at the school for the coming year',
      ),
    }),
    flow('visit', both('حجز زيارة', 'Book a visit'), 'visit_date', {
      command: 'visit',
      keywords: ['زيارة', 'أزور', 'نزور', 'visit', 'tour'],
    }),
    flow('fees', both('الرسوم', 'Fees'), 'fees', {
      command: 'fees',
      keywords: ['رسوم', 'مصاريف', 'بكم', 'fees', 'tuition', 'how much'],
    }),
    flow('person', both('التحدث مع القبول', 'Talk to admissions'), 'to_staff', {
      keywords: ['موظف', 'القبول', 'agent'],
      button: both('💬 تحدث مع القبول', '💬 Talk to admissions'),
    }),
    flow('guardian', both('بيانات ولي الأمر', 'The guardian'), 'guardian_name'),
  ],
  blocks: [
    menu(
      'welcome',
      both(
        'أهلًا بك في {{bot_name}} 🎓 يسعدنا انضمامكم إلينا.',
        'Welcome to {{bot_name}} 🎓 We would love to have you with us.',
      ),
      [
        ['register', both('📝 تسجيل طالب', '📝 Register a student'), 'student'],
        ['visit', both('🏫 حجز زيارة', '🏫 Book a visit'), 'visit_date'],
        ['fees', both('💳 الرسوم', '💳 Fees'), 'fees'],
        ['person', both('💬 التحدث مع القبول', '💬 Talk to admissions'), 'to_staff'],
        ['language', both('🌐 English', '🌐 العربية'), 'language'],
      ],
    ),
    language('language', 'welcome'),
    list(
      'fees',
      'browse',
      'fees',
      both('رسوم العام الدراسي، شاملة الكتب:', 'Fees for the school year, books included:'),
      'welcome',
    ),
    ask(
      'student',
      'text',
      both('اكتب اسم الطالب الثلاثي من فضلك.', "Please write the student's full name."),
      'birth_date',
    ),
    ask(
      'birth_date',
      'date',
      both(
        'اكتب تاريخ الميلاد:\nمثل 14/3/2019.',
        'Please write the date of birth:\nfor example 14/3/2019.',
      ),
      'grade',
      { escape: 'to_staff' },
    ),
    choose(
      'grade',
      both('اختر المرحلة:', 'Please choose the stage:'),
      [
        ['kindergarten', both('رياض الأطفال', 'Kindergarten')],
        ['primary', both('الابتدائي', 'Primary')],
        ['middle', both('المتوسط', 'Middle')],
        ['secondary', both('الثانوي', 'Secondary')],
      ],
      'transfer',
    ),
    ask(
      'transfer',
      'boolean',
      both('هل ينتقل من مدرسة أخرى؟', 'Is the student coming from another school?'),
      'is_transfer',
    ),
    when('is_transfer', [['transfer', 'is_true']], 'report', 'contact_guardian'),
    ask(
      'report',
      'file',
      both(
        'أرسل صورة آخر شهادة من فضلك.\nيمكنك تخطي هذا الآن وإحضارها معك.',
        'Please send a photo of the last school report.\nYou can also skip this and bring it along.',
      ),
      'contact_guardian',
      { optional: true },
    ),
    jump('contact_guardian', 'guardian', 'confirm'),
    menu(
      'confirm',
      both(
        'راجع البيانات من فضلك:\nالطالب: {{student}}\nالميلاد: {{birth_date | date}}\nالمرحلة: {{grade}}\nولي الأمر: {{guardian_name}} ({{relation}})\nالجوال: {{phone}}\nالبريد: {{email}}',
        'Please check:\nStudent: {{student}}\nBorn: {{birth_date | date}}\nStage: {{grade}}\nGuardian: {{guardian_name}} ({{relation}})\nMobile: {{phone}}\nE-mail: {{email}}',
      ),
      [
        ['yes', both('✅ تأكيد التسجيل', '✅ Confirm'), 'has_report'],
        ['student', both('✏️ تعديل بيانات الطالب', '✏️ Change the student'), 'student'],
        ['guardian', both('✏️ تعديل ولي الأمر', '✏️ Change the guardian'), 'contact_guardian'],
        ['no', both('إلغاء', 'Cancel'), 'not_saved'],
      ],
    ),
    when('has_report', [['report', 'is_set']], 'save_with_report', 'save'),
    record(
      'save_with_report',
      'registration',
      both('تسجيل جديد: {{student}}', 'New registration: {{student}}'),
      ['student', 'birth_date', 'grade', 'report', 'guardian_name', 'relation', 'phone', 'email'],
      'thanks',
    ),
    record(
      'save',
      'registration',
      both('تسجيل جديد: {{student}}', 'New registration: {{student}}'),
      ['student', 'birth_date', 'grade', 'transfer', 'guardian_name', 'relation', 'phone', 'email'],
      'thanks',
    ),
    end(
      'thanks',
      both(
        'شكرًا لثقتكم! وصلنا طلب تسجيل {{student}}، وستتصل بكم إدارة القبول خلال يومي عمل لتحديد موعد المقابلة.',
        'Thank you for your trust! We have the application of {{student}}. Admissions will call you within two working days to arrange the interview.',
      ),
    ),
    message(
      'not_saved',
      both(
        'لم نحفظ شيئًا. نحن هنا متى أردتم.',
        'Nothing was saved. We are here when you are ready.',
      ),
      'welcome',
    ),
    ask(
      'visit_date',
      'date',
      both('في أي يوم تزوروننا؟', 'On which day would you like to visit?'),
      'visit_time',
      { min: 1, schedule: 'visits', variable: 'date' },
    ),
    ask('visit_time', 'time', both('وفي أي ساعة؟', 'And at what time?'), 'visit_guardian', {
      schedule: 'visits',
      variable: 'time',
    }),
    jump('visit_guardian', 'guardian', 'visit_confirm'),
    menu(
      'visit_confirm',
      both(
        'زيارة يوم {{date | date}} الساعة {{time | time}} باسم {{guardian_name}}، والجوال {{phone}}.',
        'A visit on {{date | date}} at {{time | time}} for {{guardian_name}}, mobile {{phone}}.',
      ),
      [
        ['yes', both('✅ تأكيد الزيارة', '✅ Confirm'), 'save_visit'],
        ['change', both('🗓️ تغيير الموعد', '🗓️ Change the time'), 'new_date'],
        ['no', both('إلغاء', 'Cancel'), 'not_saved'],
      ],
    ),
    ask('new_date', 'date', both('أي يوم يناسبكم؟', 'Which day suits you?'), 'new_time', {
      min: 1,
      schedule: 'visits',
      variable: 'date',
    }),
    ask('new_time', 'time', both('وأي ساعة؟', 'And at what time?'), 'visit_confirm', {
      schedule: 'visits',
      variable: 'time',
    }),
    record(
      'save_visit',
      'booking',
      both('زيارة جديدة: {{guardian_name}}', 'New visit: {{guardian_name}}'),
      ['date', 'time', 'guardian_name', 'relation', 'phone', 'email'],
      'remind_visit',
    ),
    remind('remind_visit', 1440, ['date', 'time'], 'visit_tomorrow', 'visit_thanks'),
    end(
      'visit_thanks',
      both(
        'تم الحجز. نستقبلكم عند البوابة الرئيسية، وسنذكّركم قبلها بيوم.',
        'You are booked. We will meet you at the main gate, and remind you one day before.',
      ),
    ),
    end(
      'visit_tomorrow',
      both(
        'نذكّركم بزيارة المدرسة غدًا الساعة {{time | time}}. أهلًا بكم!',
        'A reminder: your visit to the school is tomorrow at {{time | time}}. See you there!',
      ),
    ),
    ask(
      'guardian_name',
      'text',
      both('اكتب اسم ولي الأمر من فضلك.', 'Please write the name of the parent or guardian.'),
      'relation',
    ),
    choose(
      'relation',
      both('اختر صلة القرابة:', 'How are you related?'),
      [
        ['father', both('الأب', 'Father')],
        ['mother', both('الأم', 'Mother')],
        ['other', both('ولي أمر آخر', 'Other guardian')],
      ],
      'phone',
    ),
    ask('phone', 'phone', both('ما رقم الجوال؟', 'What is the mobile number?'), 'email', {
      escape: 'to_staff',
    }),
    ask('email', 'email', both('ما البريد الإلكتروني؟', 'What is the e-mail?'), 'guardian_known', {
      optional: true,
    }),
    back('guardian_known'),
    handoff(
      'to_staff',
      both('ستكتب لكم إدارة القبول هنا بعد قليل.', 'Admissions will write to you here shortly.'),
      'staff_done',
    ),
    end('staff_done', both('سعدنا بتواصلكم معنا.', 'Thank you for talking to us.')),
  ],
};

export const school: Blueprint = {
  id: 'school',
  name: both('تسجيل مدرسة', 'School registration'),
  summary: both(
    'يسجّل الطلاب ويحجز زيارات المدرسة ويجيب عن الرسوم والنقل.',
    'Registers students, books visits and answers about fees and the bus.',
  ),
  icon: '🎓',
  words:
    'school|student|students|registration|register|enrol|enrollment|admission|course|academy|nursery|kindergarten|parent|class|grade|teacher|مدرسة|مدارس|طالب|طلاب|تسجيل|التحاق|قبول|دورة|كورس|أكاديمية|حضانة|ولي الأمر|مرحلة|صف|دروس'.split(
      '|',
    ),
  form,
  stories: schoolStories,
};
