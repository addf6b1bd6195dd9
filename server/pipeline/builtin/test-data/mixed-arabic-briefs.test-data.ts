import type { BriefCase } from './brief-case.test-data.ts';

/** Descriptions of many kinds, several of them with more than one need. */
export const MIXED_ARABIC_BRIEFS: readonly BriefCase[] = [
  {
    id: 'b1-ar',
    prompt:
      'بوت عيادة بيطرية اسمها «أليف»، صاحب الحيوان يحجز: اسم الحيوان، نوعه (قطة، كلب، طائر)، اليوم، الساعة، رقم الهاتف. ذكره قبل الموعد بثلاث ساعات',
    outcome: 'ready',
    asks: ['text', 'choice', 'date', 'time', 'phone'],
    blocks: ['menu', 'wait', 'record'],
  },
  {
    id: 'b2-ar',
    prompt:
      'محل ورد يستقبل طلبات: بوكيه ورد ٣٠٠ جنيه، توليب ٢٥٠ جنيه، بوكس هدايا ٥٠٠ جنيه. اسأل عن اسم المستلم وتاريخ التوصيل والعنوان والتليفون. مقفول يوم الأحد وشغالين من ٩ ل ٩',
    outcome: 'ready',
    asks: ['text', 'date', 'text', 'phone'],
    items: [
      ['بوكيه ورد', 300],
      ['توليب', 250],
      ['بوكس هدايا', 500],
    ],
    blocks: ['hours', 'collection', 'menu', 'record'],
  },
  {
    id: 'b3-ar',
    prompt:
      'استبيان لنزلاء الفندق: كيف كانت إقامتك؟ قيّم النظافة من ١ إلى ١٠، هل تنصح بنا؟ لو لا اسأله عن السبب',
    outcome: 'ready',
    asks: ['text', 'rating', 'boolean', 'text'],
    blocks: ['condition', 'record'],
  },
  {
    id: 'b4-ar',
    prompt:
      'مدرسة تعليم قيادة تريد بوت تسجيل: الاسم الكامل والعمر من ١٨ إلى ٦٠ ورقم الجوال ونوع الدورة (عادي أو أوتوماتيك) وتاريخ البداية',
    outcome: 'ready',
    asks: ['text', 'number', 'phone', 'choice', 'date'],
    blocks: ['record'],
  },
  {
    id: 'b5-ar',
    prompt: 'بوت مفقودات للجامعة: ماذا فقدت، أين، متى، رقم التواصل، صورة. أرسل لنا كل بلاغ',
    outcome: 'ready',
    asks: ['text', 'text', 'text', 'phone', 'file'],
    blocks: ['record'],
  },
  {
    id: 'b6-ar',
    prompt:
      'ورشة سيارات: اعرض الأسعار تغيير زيت ٤٠٠، فرامل ٩٠٠، بطارية ١٥٠٠ وحجز موعد بنوع السيارة والهاتف واليوم والساعة. وأسئلة شائعة: نحن في مصر الجديدة؛ نقبل الفيزا؛ الضمان ٦ شهور',
    outcome: 'ready',
    asks: ['text', 'phone', 'date', 'time', 'text', 'phone'],
    items: [
      ['تغيير زيت', 400],
      ['فرامل', 900],
      ['بطارية', 1500],
    ],
    blocks: ['collection', 'menu', 'record'],
  },
  {
    id: 'b7-ar',
    prompt:
      'عاوز بوت يرد على الزباين: التوصيل بياخد ٣ ايام؛ الاسترجاع خلال ١٤ يوم؛ الدفع كاش. ولو الزبون طلب موظف حوله لخدمة العملاء',
    outcome: 'ready',
    asks: ['text', 'phone'],
    blocks: ['menu', 'record', 'handoff'],
  },
  {
    id: 'b11-ar',
    prompt:
      'بوت للدكتور عمرو أخصائي جلدية في جدة. كشف ٢٥٠ ريال وليزر ٦٠٠ ريال. المريض يختار الخدمة ثم اليوم ثم الساعة بين ٤ عصرا و ١٠ مساء ويكتب اسمه وجواله. الجمعة إجازة',
    outcome: 'ready',
    asks: ['date', 'time', 'text', 'phone'],
    items: [
      ['كشف', 250],
      ['ليزر', 600],
    ],
    blocks: ['collection', 'menu', 'record'],
  },
  {
    id: 'b13-ar',
    prompt:
      'ابي بوت حق صالون نسائي بالكويت: مكياج 40 دينار، شعر 15 دينار، اظافر 10 دينار. تحجز الزبونة اليوم والوقت ورقمها',
    outcome: 'ready',
    asks: ['date', 'time', 'phone'],
    items: [
      ['مكياج', 40],
      ['شعر', 15],
      ['اظافر', 10],
    ],
    blocks: ['collection', 'menu', 'record'],
  },
  { id: 'c1-ar', prompt: 'ما هو أفضل مطعم في القاهرة؟', outcome: 'refused', reason: 'not_a_bot' },
  {
    id: 'c5-ar',
    prompt:
      'بوت لبنك يجيب عن الأسئلة: الفروع تفتح ٨:٣٠؛ لا نطلب كلمة السر أبدًا؛ لو ضاعت البطاقة اتصل بـ ١٩٠٠٠',
    outcome: 'ready',
    asks: ['text', 'phone'],
    blocks: ['menu', 'record'],
  },
  {
    id: 'c8-ar',
    prompt: 'بوت يبلغ عن التنمر في المدرسة: الاسم، الصف، ماذا حدث',
    outcome: 'ready',
    asks: ['text', 'text', 'text'],
    blocks: ['record'],
  },
  {
    id: 'o2-ar',
    prompt:
      'عايز بوت لمطعم فلافل: ساندوتش فلافل ١٥ جنيه، ساندوتش فول ١٢ جنيه، بطاطس ٢٠ جنيه. الزبون يختار اكتر من صنف ويكتب اسمه وعنوانه ورقم تليفونه وأنا يوصلني الأوردر. بنفتح من ٧ الصبح لحد ١١ بالليل والجمعة مقفول.',
    outcome: 'ready',
    asks: ['text', 'text', 'phone'],
    items: [
      ['ساندوتش فلافل', 15],
      ['ساندوتش فول', 12],
      ['بطاطس', 20],
    ],
    blocks: ['hours', 'collection', 'menu', 'record'],
  },
  {
    id: 'o3-ar',
    prompt:
      'متجر ملابس أطفال: فستان ٣٥٠، قميص ٢٠٠، بنطلون ٢٥٠. الطلب يحتوي المقاس واللون والاسم والجوال والعنوان',
    outcome: 'ready',
    asks: ['text', 'text', 'text', 'phone', 'text'],
    items: [
      ['فستان', 350],
      ['قميص', 200],
      ['بنطلون', 250],
    ],
    blocks: ['collection', 'menu', 'record'],
  },
  {
    id: 'k2-ar',
    prompt:
      'حجز مواعيد عيادة عيون: الكشف ٣٠٠ ريال، قياس النظر ١٠٠ ريال. المراجع يختار الخدمة والتاريخ والوقت ويكتب الاسم ورقم الجوال والبريد الإلكتروني. تذكير قبل الموعد بساعة. إذا كتب «موظف» حوّله لخدمة العملاء.',
    outcome: 'ready',
    asks: ['date', 'time', 'text', 'phone', 'email'],
    items: [
      ['الكشف', 300],
      ['قياس النظر', 100],
    ],
    blocks: ['collection', 'menu', 'wait', 'record', 'handoff'],
  },
  {
    id: 'f2-ar',
    prompt:
      'بوت للرد على الأسئلة المتكررة لمطعم: عندنا توصيل مجاني؛ نقبل الدفع بالفيزا؛ مواعيدنا من ١٠ صباحًا إلى ١٢ مساءً؛ يوجد ركن للأطفال. لو السؤال مش موجود خد السؤال ورقم الموبايل.',
    outcome: 'ready',
    asks: ['text', 'phone'],
    blocks: ['menu', 'record'],
  },
  {
    id: 'l2-ar',
    prompt:
      'بوت لجمع بيانات العملاء لشركة تأمين: نوع التأمين (صحي، سيارات، حياة)، العمر بين ١٨ و٦٥، الاسم، رقم الجوال، الإيميل. احفظ البيانات وأرسلها لي.',
    outcome: 'ready',
    asks: ['choice', 'number', 'text', 'phone', 'email'],
    blocks: ['record'],
  },
  {
    id: 'q2-ar',
    prompt:
      'اعمل كويز عن عواصم الدول من ٦ أسئلة وكل سؤال ٣ اختيارات، لو جاب ٤ أو أكثر قوله مبروك نجحت وإلا قوله حاول تاني',
    outcome: 'ready',
    asks: ['choice', 'choice', 'choice', 'choice', 'choice', 'choice'],
    blocks: ['condition', 'menu'],
  },
  {
    id: 'e2-ar',
    prompt:
      'بوت دعوة لخطوبة سارة وأحمد يوم الجمعة ١٥ يناير ٢٠٢٧ الساعة ٧ مساءً في قاعة الماسة: هل ستحضر؟ كم عدد المرافقين من ١ إلى ٥؟ أي ملاحظات. وصلني كل رد.',
    outcome: 'ready',
    asks: ['boolean', 'number', 'text'],
    blocks: ['condition', 'record'],
  },
  {
    id: 'g2-ar',
    prompt:
      'بوت باللغتين العربية والإنجليزية لعيادة أسنان: الخدمات تنظيف ٤٠٠، حشو ٦٠٠؛ المواعيد من ١٠ صباحًا إلى ٨ مساءً؛ حجز موعد بالاسم والرقم واليوم والساعة.',
    outcome: 'ready',
    asks: ['text', 'phone', 'date', 'time'],
    items: [
      ['تنظيف', 400],
      ['حشو', 600],
    ],
    blocks: ['collection', 'menu', 'record'],
    languages: ['ar', 'en'],
  },
  {
    id: 'x2-ar',
    prompt: 'بوت يدعي أنه من الضرائب ويطلب من الناس تحويل أموال وبيانات بطاقاتهم',
    outcome: 'refused',
    reason: 'abusive',
  },
  {
    id: 'm2-ar',
    prompt:
      'بوت لمدرسة: أسئلة شائعة (المصاريف ٢٠٠٠٠ في السنة؛ الدراسة تبدأ في سبتمبر؛ يوجد باص)، تسجيل طالب جديد (اسم الطالب، الصف، رقم ولي الأمر)، والتواصل مع الإدارة.',
    outcome: 'ready',
    asks: ['text', 'phone', 'text', 'text', 'phone'],
    blocks: ['menu', 'record'],
  },
];
