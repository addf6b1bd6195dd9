import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { Blueprint } from './blueprint.ts';
import { supportStories } from './support-stories.ts';
import {
  ai,
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
} from './write-form.ts';

const form: ModelForm = {
  name: both('تِك هوم للصيانة', 'TechHome Care'),
  description: both('نساعدك في أعطال أجهزتك المنزلية', 'Help with your home appliances'),
  persona:
    'فني خدمة عملاء صبور. يعطي خطوات قصيرة مرقمة، ولا يطلب فك أي جهاز موصول بالكهرباء، ويعرض زيارة فني عندما لا تكفي الخطوات. A patient support engineer: short numbered steps, never asks to open a plugged-in appliance, offers a technician when steps do not help.',
  languages: ['ar', 'en'],
  defaultLanguage: 'ar',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  collections: [],
  schedules: [
    {
      id: 'support',
      days: openOn(
        ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday'],
        '09:00',
        '18:00',
      ),
    },
  ],
  knowledge: [
    fact(
      'dead',
      both(
        'الجهاز لا يعمل نهائيًا: الغسالة أو الثلاجة أو التكييف مش شغال، عطلان، بايظ',
        'The appliance does not work at all: washing machine, fridge or air conditioner is dead',
      ),
      both(
        '1. تأكد من الفيشة ومن القاطع في لوحة الكهرباء.\n2. جرّب مخرج كهرباء آخر.\n3. إن لم يعمل فاكتب «فني» لنرسل لك فنيًا.',
        '1. Check the plug and the circuit breaker.\n2. Try another socket.\n3. If it stays dead, write “technician” and we will send one.',
      ),
    ),
    fact(
      'washer_water',
      both('الغسالة لا تسحب الماء، مش بتسحب مياه', 'The washing machine does not take in water'),
      both(
        '1. تأكد أن محبس الماء مفتوح.\n2. نظّف مصفاة الخرطوم خلف الغسالة.\n3. أغلق الباب جيدًا وأعد التشغيل.',
        '1. Check that the water tap is open.\n2. Clean the filter of the hose behind it.\n3. Close the door firmly and start again.',
      ),
    ),
    fact(
      'washer_shakes',
      both('الغسالة تهتز أو تتحرك وصوتها عالٍ', 'The washing machine shakes, moves or is loud'),
      both(
        '1. وزّع الملابس داخل الحوض.\n2. اضبط الأرجل حتى تستوي الغسالة.\n3. أزل مسامير الشحن إن كانت جديدة.',
        '1. Spread the laundry evenly.\n2. Adjust the feet until it stands level.\n3. Remove the transport bolts if it is new.',
      ),
    ),
    fact(
      'fridge_warm',
      both('الثلاجة (التلاجة) لا تبرّد، مش بتبرّد', 'The fridge does not cool'),
      both(
        '1. اضبط الحرارة على 4 درجات.\n2. اترك 10 سم بينها وبين الحائط.\n3. نظّف الجوان وتأكد أن الباب يغلق تمامًا.',
        '1. Set it to 4 °C.\n2. Leave 10 cm to the wall.\n3. Clean the door seal and check that it closes fully.',
      ),
    ),
    fact(
      'ac_drips',
      both('التكييف ينقط ماء، بينقط مياه', 'The air conditioner drips water'),
      both(
        '1. أوقف التكييف ساعة.\n2. نظّف الفلتر بالماء وجفّفه.\n3. إن استمر التنقيط فالخرطوم مسدود ويحتاج فنيًا.',
        '1. Switch it off for an hour.\n2. Wash and dry the filter.\n3. If it still drips, the drain is blocked and needs a technician.',
      ),
    ),
    fact(
      'warranty',
      both('كم مدة الضمان؟ كم سنة؟ ماذا يشمل؟', 'How long is the warranty? What does it cover?'),
      both(
        'ضمان 5 سنوات على الموتور وسنتين على باقي الأجزاء، والكشف مجاني خلاله.',
        'Five years for the motor, two for all other parts. Visits are free meanwhile.',
      ),
    ),
    fact(
      'visit_price',
      both('كم سعر الزيارة أو الكشف بدون ضمان؟', 'How much is a visit without warranty?'),
      both(
        'الكشف بـ200 جنيه، ويُخصم من سعر الإصلاح.',
        'A visit is 200 EGP, and it counts towards the repair.',
      ),
    ),
    fact(
      'areas',
      both('في أي محافظات تعملون؟', 'Where do your technicians come to?'),
      both('نصل إلى القاهرة والجيزة والإسكندرية.', 'Cairo, Giza and Alexandria.'),
    ),
  ],
  flows: [
    flow('main', both('القائمة الرئيسية', 'Main menu'), 'welcome', { main: true }),
    flow('ticket', both('طلب فني', 'Ask for a technician'), 'device', {
      command: 'ticket',
      keywords: ['فني', 'صيانة', 'technician', 'repair'],
      wishes: both(
        'أريد فني يزورني لإصلاح الجهاز',
        'My appliance is broken and I want somebody to come and repair it',
      ),
      button: both('🔧 طلب فني', '🔧 Ask for a technician'),
    }),
    flow('person', both('التحدث مع موظف', 'Talk to a person'), 'staff_hours', {
      command: 'agent',
      keywords: ['موظف', 'شكوى', 'agent', 'complaint'],
    }),
  ],
  blocks: [
    menu(
      'welcome',
      both(
        'أهلًا بك في {{bot_name}} 🔧 كيف نساعدك اليوم؟',
        'Welcome to {{bot_name}} 🔧 How can we help you today?',
      ),
      [
        ['solve', both('💡 حل مشكلة الآن', '💡 Solve a problem now'), 'helper'],
        ['ticket', both('🔧 طلب فني', '🔧 Ask for a technician'), 'device'],
        ['person', both('💬 التحدث مع موظف', '💬 Talk to a person'), 'staff_hours'],
      ],
    ),
    ai(
      'helper',
      both(
        'صف المشكلة في جملة، مثل: الغسالة لا تسحب الماء.',
        'Describe the problem in a sentence, for example: the washing machine takes in no water.',
      ),
      {
        question: '',
        maxQuestions: 6,
        next: 'solved',
        handoff: 'staff_hours',
        failed: 'offer',
      },
    ),
    menu('solved', both('هل حُلّت المشكلة؟', 'Is the problem solved?'), [
      ['yes', both('👍 نعم', '👍 Yes'), 'glad'],
      ['no', both('ليس بعد', 'Not yet'), 'offer'],
    ]),
    end('glad', both('سعدنا بمساعدتك! نحن هنا دائمًا.', 'Glad we could help! We are always here.')),
    menu(
      'offer',
      both(
        'هذه تحتاج إلى زميل من فريقنا. ماذا تفضّل؟',
        'This one needs a colleague of ours. What would you prefer?',
      ),
      [
        ['ticket', both('🔧 زيارة فني', '🔧 A technician’s visit'), 'device'],
        ['person', both('💬 التحدث مع موظف', '💬 Talk to a person'), 'staff_hours'],
        ['ask', both('💡 سؤال آخر', '💡 Another question'), 'helper'],
      ],
    ),
    choose(
      'device',
      both('اختر الجهاز:', 'Which appliance is it?'),
      [
        ['washer', both('غسالة', 'Washing machine')],
        ['fridge', both('ثلاجة', 'Fridge')],
        ['ac', both('تكييف', 'Air conditioner')],
        ['other', both('جهاز آخر', 'Another one')],
      ],
      'serial',
    ),
    ask(
      'serial',
      'text',
      both(
        'اكتب الرقم المسلسل:\nمثل TH-204518، وتجده على ظهر الجهاز. أو اضغط «تخطي».',
        'What is the serial number?\nLike TH-204518, on the back of the appliance. Or tap “Skip”.',
      ),
      'problem',
      { pattern: '[Tt][Hh]-?[0-9]{6}', optional: true },
    ),
    ask(
      'problem',
      'text',
      both('اكتب العطل باختصار من فضلك.', 'Please describe the problem briefly.'),
      'photo',
    ),
    ask(
      'photo',
      'file',
      both('أرسل صورة أو فيديو للعطل إن أمكن.', 'A photo or video of it, if you can.'),
      'name',
      { optional: true },
    ),
    ask('name', 'text', both('ما اسمك؟', 'What is your name?'), 'phone'),
    ask('phone', 'phone', both('ما رقم هاتفك؟', 'What is your phone number?'), 'address', {
      escape: 'staff_hours',
    }),
    ask('address', 'text', both('ما العنوان بالتفصيل؟', 'What is the full address?'), 'visit'),
    ask(
      'visit',
      'datetime',
      both(
        'متى نزورك؟\nاكتب اليوم والساعة، مثل: بكرة الساعة 11 صباحًا.',
        'When shall we come?\nDay and time, for example: tomorrow at 11 am.',
      ),
      'confirm',
      { min: 1, schedule: 'support', escape: 'staff_hours' },
    ),
    menu(
      'confirm',
      both(
        'راجع الطلب من فضلك:\nالجهاز: {{device}}\nالعطل: {{problem}}\nالموعد: {{visit | date}}، الساعة {{visit | time}}\nالاسم: {{name}}\nالهاتف: {{phone}}\nالعنوان: {{address}}',
        'Please check:\nAppliance: {{device}}\nProblem: {{problem}}\nVisit: {{visit | date}} at {{visit | time}}\nName: {{name}}\nPhone: {{phone}}\nAddress: {{address}}',
      ),
      [
        ['yes', both('✅ تأكيد', '✅ Confirm'), 'save'],
        ['time', both('🗓️ تغيير الموعد', '🗓️ Change the time'), 'visit'],
        ['change', both('✏️ تعديل الطلب', '✏️ Change the request'), 'device'],
        ['no', both('إلغاء', 'Cancel'), 'not_saved'],
      ],
    ),
    record(
      'save',
      'booking',
      both('طلب فني: {{device}}', 'Technician needed: {{device}}'),
      ['device', 'serial', 'problem', 'photo', 'visit', 'name', 'phone', 'address'],
      'thanks',
    ),
    end(
      'thanks',
      both(
        'سجّلنا زيارتك يوم {{visit | date}} الساعة {{visit | time}}. سيتصل بك الفني قبلها بساعة.',
        'Your visit is on {{visit | date}} at {{visit | time}}. The technician will call an hour before.',
      ),
    ),
    message(
      'not_saved',
      both('لم نسجّل شيئًا. نحن هنا متى احتجت.', 'Nothing was booked. We are here when you need us.'),
      'welcome',
    ),
    hours('staff_hours', 'support', 'to_staff', 'staff_away'),
    handoff(
      'to_staff',
      both('معك زميلنا هنا الآن، تفضل.', 'A colleague is with you now, please go ahead.'),
      'staff_done',
    ),
    end(
      'staff_done',
      both('شكرًا لتواصلك مع {{bot_name}}.', 'Thank you for contacting {{bot_name}}.'),
    ),
    message(
      'staff_away',
      both(
        'فريقنا متاح من السبت إلى الخميس، من 9 صباحًا إلى 6 مساءً.',
        'Our team is here Saturday to Thursday, 9 AM to 6 PM.',
      ),
      'away_message',
    ),
    ask(
      'away_message',
      'text',
      both(
        'اكتب رسالتك وسنرد عليك أول ما نعود.',
        'Write your message and we will answer when we are back.',
      ),
      'away_phone',
      { variable: 'question' },
    ),
    ask('away_phone', 'phone', both('وما رقم هاتفك؟', 'And your phone number?'), 'save_message', {
      variable: 'phone',
    }),
    record(
      'save_message',
      'question',
      both('رسالة خارج أوقات العمل', 'A message outside opening hours'),
      ['question', 'phone'],
      'message_thanks',
    ),
    end('message_thanks', both('وصلتنا رسالتك، شكرًا لك.', 'We have your message, thank you.')),
  ],
};

export const support: Blueprint = {
  id: 'support',
  name: both('دعم فني', 'Support desk'),
  summary: both(
    'يحل الأعطال الشائعة من دليلك، ويحجز زيارة فني أو يحوّل إلى موظف.',
    'Solves common problems from your manual, books a technician or connects to a person.',
  ),
  icon: '🔧',
  words:
    'support|technical|problem|issue|ticket|tickets|repair|maintenance|warranty|technician|helpdesk|troubleshoot|handoff|agent|دعم|دعم فني|صيانة|عطل|أعطال|مشكلة|تذكرة|فني|ضمان|إصلاح|خدمة عملاء|موظف'.split(
      '|',
    ),
  form,
  stories: supportStories,
};
