import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { eventStories } from './event-stories.ts';
import {
  ask,
  both,
  choose,
  end,
  fact,
  flow,
  handoff,
  menu,
  message,
  payment,
  record,
  remind,
  set,
  when,
} from './write-form.ts';

const form: ModelForm = {
  name: both('ملتقى المؤسسين', 'Founders Meetup'),
  description: both('أكّد حضورك للملتقى أو الورشة', 'Confirm your place at the meetup or workshop'),
  persona: '',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Asia/Riyadh',
  currency: 'SAR',
  collections: [],
  schedules: [],
  knowledge: [
    fact(
      'place',
      both('أين المكان؟ ما العنوان؟', 'Where is it? What is the address of the venue?'),
      both(
        'في قاعة الواحة بحي العليا في الرياض، والدخول من البوابة 3.',
        'At Al Waha Hall in Olaya, Riyadh. Please enter by gate 3.',
      ),
    ),
    fact(
      'parking',
      both('هل توجد مواقف سيارات؟', 'Is there parking?'),
      both('نعم، المواقف مجانية أمام البوابة 3.', 'Yes, parking by gate 3 is free.'),
    ),
    fact(
      'programme',
      both('ما البرنامج؟ من المتحدثون؟', 'What is the programme? Who are the speakers?'),
      both(
        'ثلاث جلسات مع مؤسسين من الرياض والقاهرة ودبي، ثم لقاء مفتوح حتى 9 مساءً.',
        'Three talks by founders from Riyadh, Cairo and Dubai, then an open evening until 9 PM.',
      ),
    ),
    fact(
      'vip',
      both(
        'ما باقة VIP؟ ماذا تشمل؟ كيف أدفع؟',
        'What is the VIP pass? What does it include? How do I pay?',
      ),
      both(
        'باقة رقمية بـ250 نجمة تيليجرام: تسجيلات كل الجلسات، ولقاء خاص عبر الإنترنت مع المتحدثين.',
        'A digital pass for 250 Telegram Stars: recordings of all talks, and a private online session with the speakers.',
      ),
    ),
    fact(
      'children',
      both('هل يمكن إحضار الأطفال أو العائلة؟', 'May I bring children or family?'),
      both('نعم، للأطفال ركن خاص حتى 7 مساءً.', 'Yes, there is a children’s corner until 7 PM.'),
    ),
  ],
  flows: [
    flow('main', both('تأكيد الحضور', 'Confirm attendance'), 'hello', {
      main: true,
      command: 'rsvp',
      keywords: ['حضور', 'تأكيد', 'rsvp'],
    }),
    flow('meetup', both('دعوة الملتقى', 'The meetup invitation'), 'is_meetup', {
      payload: 'meetup',
    }),
    flow('workshop', both('دعوة الورشة', 'The workshop invitation'), 'is_workshop', {
      payload: 'workshop',
    }),
    flow('team', both('تحدث مع المنظمين', 'Talk to the organisers'), 'to_team', {
      command: 'team',
      keywords: ['المنظمين', 'موظف', 'organisers', 'agent'],
      wishes: both(
        'أريد رعاية الملتقى أو المشاركة كمتحدث',
        'I want to sponsor the meetup or speak at it',
      ),
      button: both('💬 المنظمون', '💬 The organisers'),
    }),
  ],
  blocks: [
    message(
      'hello',
      both(
        'أهلًا {{customer_first_name}}! يسعدنا أن تكون معنا في {{bot_name}} 🎉',
        'Hi {{customer_first_name}}! We would love to see you at {{bot_name}} 🎉',
      ),
      'event',
    ),
    choose(
      'event',
      both('اختر الفعالية:', 'Which one would you like to come to?'),
      [
        ['meetup', both('ملتقى المؤسسين', 'Founders Meetup')],
        ['workshop', both('ورشة التمويل', 'Funding workshop')],
      ],
      'which',
    ),
    when('which', [['event', 'equals', 'meetup']], 'meetup_date', 'workshop_date'),
    set('is_meetup', 'assign', 'event', 'meetup', 'meetup_date'),
    set('meetup_date', 'assign', 'date', '2027-03-18', 'meetup_time'),
    set('meetup_time', 'assign', 'time', '17:00', 'invitation'),
    set('is_workshop', 'assign', 'event', 'workshop', 'workshop_date'),
    set('workshop_date', 'assign', 'date', '2027-03-20', 'workshop_time'),
    set('workshop_time', 'assign', 'time', '10:00', 'invitation'),
    menu(
      'invitation',
      both(
        '📍 {{event}}\n{{date | date}}، الساعة {{time | time}}\nقاعة الواحة، العليا، الرياض — بوابة 3\n\nهل تحضر؟',
        '📍 {{event}}\n{{date | date}} at {{time | time}}\nAl Waha Hall, Olaya, Riyadh — gate 3\n\nWill you come?',
      ),
      [
        ['yes', both('✅ نعم، سأحضر', '✅ Yes, I will come'), 'name'],
        ['no', both('للأسف لا أستطيع', 'Sorry, I cannot'), 'regrets'],
      ],
    ),
    ask(
      'regrets',
      'text',
      both('سنفتقدك! هل تترك لنا كلمة؟', 'We will miss you! Would you leave us a word?'),
      'save_regrets',
      { variable: 'note', optional: true },
    ),
    record(
      'save_regrets',
      'answer',
      both('اعتذار عن {{event}}', 'Not coming to {{event}}'),
      ['customer_first_name', 'event', 'note'],
      'regrets_thanks',
    ),
    end(
      'regrets_thanks',
      both('شكرًا لردك، ونراك في المرة القادمة.', 'Thank you for telling us. See you next time.'),
    ),
    ask(
      'name',
      'text',
      both('ما اسمك كما تحب أن يظهر على البطاقة؟', 'What name shall we print on your badge?'),
      'phone',
    ),
    ask('phone', 'phone', both('وما رقم جوالك؟', 'And your mobile number?'), 'guests', {
      escape: 'to_team',
    }),
    ask(
      'guests',
      'number',
      both('كم ضيفًا معك؟\nمن 0 إلى 3.', 'How many guests come with you?\nFrom 0 to 3.'),
      'ticket',
      { min: 0, max: 3 },
    ),
    choose(
      'ticket',
      both(
        'اختر التذكرة:\nالدخول مجاني، وباقة VIP الرقمية تضيف تسجيلات الجلسات ولقاءً خاصًا مع المتحدثين.',
        'Choose your ticket:\nEntry is free. The digital VIP pass adds recordings and a private session with the speakers.',
      ),
      [
        ['free', both('🎟️ دخول مجاني', '🎟️ Free entry')],
        ['vip', both('⭐ VIP الرقمية (250 نجمة)', '⭐ Digital VIP (250 Stars)')],
      ],
      'confirm',
    ),
    menu(
      'confirm',
      both(
        'راجع من فضلك:\n{{event}}\n{{date | date}}، الساعة {{time | time}}\nالاسم: {{name}}\nالجوال: {{phone}}\nالضيوف: {{guests}}\nالتذكرة: {{ticket}}',
        'Please check:\n{{event}}\n{{date | date}} at {{time | time}}\nName: {{name}}\nMobile: {{phone}}\nGuests: {{guests}}\nTicket: {{ticket}}',
      ),
      [
        ['yes', both('✅ تأكيد', '✅ Confirm'), 'is_vip'],
        ['change', both('✏️ تعديل', '✏️ Change'), 'name'],
        ['no', both('إلغاء', 'Cancel'), 'regrets'],
      ],
    ),
    when('is_vip', [['ticket', 'equals', 'vip']], 'pay', 'save'),
    payment(
      'pay',
      {
        title: both('باقة VIP الرقمية', 'Digital VIP pass'),
        description: both(
          'تسجيلات كل الجلسات، ولقاء خاص عبر الإنترنت مع المتحدثين.',
          'Recordings of all talks and a private online session with the speakers.',
        ),
        stars: 250,
      },
      'vip_paid',
      'vip_left',
    ),
    message(
      'vip_paid',
      both('⭐ وصلنا الدفع، وأهلًا بك في VIP.', '⭐ We have your payment. Welcome to VIP.'),
      'save',
    ),
    message(
      'vip_left',
      both('لا بأس، سجّلناك بالدخول المجاني.', 'No problem, you have the free entry.'),
      'free_again',
    ),
    set('free_again', 'assign', 'ticket', 'free', 'save'),
    record(
      'save',
      'registration',
      both('حضور جديد: {{name}}', 'New guest: {{name}}'),
      ['event', 'name', 'phone', 'guests', 'ticket'],
      'day_before',
    ),
    remind('day_before', 1440, ['date', 'time'], 'tomorrow', 'two_hours_before'),
    remind('two_hours_before', 120, ['date', 'time'], 'soon', 'thanks'),
    end(
      'thanks',
      both(
        'تم تسجيلك يا {{name}}! سنذكّرك قبلها بيوم 🎉',
        'You are registered, {{name}}! We will remind you a day before 🎉',
      ),
    ),
    end(
      'tomorrow',
      both(
        'موعدنا غدًا الساعة {{time | time}}: {{event}}. نراك عند البوابة 3!',
        'See you tomorrow at {{time | time}}: {{event}}. Please come to gate 3!',
      ),
    ),
    end(
      'soon',
      both(
        'نبدأ بعد ساعتين. المواقف أمام البوابة 3 مجانية 🚗',
        'We start in two hours. Parking by gate 3 is free 🚗',
      ),
    ),
    handoff(
      'to_team',
      both('أحد المنظمين سيرد عليك هنا، تفضل.', 'One of the organisers will answer you here.'),
      'team_done',
    ),
    end('team_done', both('شكرًا لتواصلك. نراك في الملتقى!', 'Thank you. See you at the meetup!')),
  ],
};

export const event: Blueprint = {
  id: 'event',
  name: both('تأكيد حضور فعالية', 'Event RSVP'),
  summary: both(
    'يدعو الضيوف برابط لكل فعالية ويسجّل حضورهم ويبيع باقة VIP ويذكّرهم قبل الموعد.',
    'Invites guests by a link for each event, registers them, sells a VIP pass and reminds them.',
  ),
  icon: '🎉',
  words:
    'event|rsvp|wedding|party|conference|meetup|workshop|seminar|guest|guests|invitation|attendance|attend|ticket|tickets|فعالية|حفل|فرح|زفاف|مؤتمر|ملتقى|ورشة|ندوة|ضيوف|دعوة|حضور|تذاكر|معازيم|مناسبة'.split(
      '|',
    ),
  form,
  stories: eventStories,
};
