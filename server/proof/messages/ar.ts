import type { ViolationCode } from '#server/proof/codes.ts';
import type { ViolationText } from './en.ts';

const text = (sentence: string, hint: string): ViolationText => ({ sentence, hint });

export const violationTextsAr: Record<ViolationCode, ViolationText> = {
  'spec/shape': text('قيمة ليست بالشكل المتوقع: {found}', 'صحّح القيمة في هذا الموضع.'),
  'spec/no-start': text('ليس للبوت بداية.', 'حدّد مسارًا واحدًا يبدأ مع الأمر /start.'),
  'spec/many-starts': text('أكثر من مسار يبدأ مع /start: {flow}', 'أبقِ بداية واحدة.'),
  'spec/default-language': text(
    'البوت لا يتحدث لغته الأساسية {found}.',
    'اختر واحدة من: {allowed}.',
  ),
  'spec/same-language': text('لغة مكررة: {found}', 'اذكر كل لغة مرة واحدة.'),
  'spec/time-zone': text('المنطقة الزمنية {found} غير موجودة.', 'استخدم اسمًا مثل Africa/Cairo.'),
  'id/duplicate': text('المعرّف {id} مكرر.', 'أعطِ كل عنصر معرّفًا خاصًا به.'),
  'reference/missing': text('لا يوجد عنصر باسم {found} ({kind}).', 'استخدم واحدًا من: {allowed}.'),
  'block/unreachable': text('لا تصل أي محادثة إلى هذه الخطوة.', 'اربطها بخطوة أخرى أو احذفها.'),
  'block/cannot-finish': text(
    'المحادثة لا تنتهي أبدًا بعد هذه الخطوة.',
    'اجعلها تصل إلى نهاية أو قائمة أو شخص.',
  ),
  'block/cycle-without-input': text(
    'هذه الخطوات تدور في حلقة دون أن تسأل شيئًا.',
    'ضع سؤالًا أو قائمة داخل الحلقة أو أنهِها.',
  ),
  'flow/no-trigger': text('لا شيء يبدأ المسار {flow}.', 'أعطِه أمرًا أو كلمات مفتاحية.'),
  'flow/same-trigger': text(
    '«{trigger}» تبدأ المسارين {flow} و{other} معًا.',
    'اجعلها في مسار واحد.',
  ),
  'flow/silent': text('المسار {flow} يبدأ تلقائيًا ولا يقول شيئًا.', 'اجعله يبدأ برسالة.'),
  'command/reserved': text('الأمر /{command} موجود في كل بوت.', 'استخدم أمرًا آخر.'),
  'text/missing': text('يوجد نص ناقص بهذه اللغة: {language}', 'اكتبه بكل لغات البوت.'),
  'text/too-long': text(
    'النص طويل: {length} حرفًا، والحد الأقصى {limit}.',
    'اختصره أو قسّمه إلى رسالتين.',
  ),
  'label/too-long': text('نص الزر طويل على شاشة الهاتف: {length} حرفًا.', 'لا تتجاوز {limit} حرفًا.'),
  'label/duplicate': text('زران بالنص نفسه: {label}', 'أعطِ كل زر نصًا مختلفًا.'),
  'template/syntax': text(
    'الأقواس لا تكوّن خانة صحيحة: {found}',
    'اكتب {{variable}} أو {{variable | money}}.',
  ),
  'template/unknown-formatter': text(
    'لا يوجد تنسيق باسم {formatter}.',
    'استخدم واحدًا من: {allowed}.',
  ),
  'template/wrong-formatter': text(
    'لا يمكن عرض {variable} بتنسيق {formatter}.',
    'استخدم واحدًا من: {allowed}.',
  ),
  'variable/unknown': text(
    'لا توجد قيمة باسم {variable}.',
    'اسأل عنها أولًا أو استخدم واحدة من: {allowed}.',
  ),
  'variable/unset': text(
    'تُستخدم القيمة {variable} قبل أن تُعرف في بعض الطرق إلى هنا.',
    'اسأل عنها في كل طريق إلى هذه الخطوة.',
  ),
  'variable/type': text(
    'القيمة {variable} من نوع {found} وهو لا يناسب هذا الموضع.',
    'النوع المناسب: {allowed}.',
  ),
  'variable/unused': text('لا شيء يستخدم القيمة {variable}.', 'احذفها.'),
  'condition/repeated': text(
    'هذا الفرع يختبر ما اختبره فرع قبله فلا يُؤخذ أبدًا.',
    'احذفه أو اختبر شيئًا آخر.',
  ),
  'test/type': text(
    'لا يمكن مقارنة {variable} ({type}) بهذه الطريقة: {operator} {value}',
    'استخدم مقارنة وقيمة تناسبان نوعها.',
  ),
  'test/no-value': text('مقارنة {variable} بلا قيمة.', 'حدّد القيمة التي تُقارن بها.'),
  'test/unknown-choice': text('{found} ليس من اختيارات {variable}.', 'استخدم واحدًا من: {allowed}.'),
  'set/type': text('لا تقبل {variable} ({type}) هذه القيمة: {value}', 'أعطِها قيمة من نوعها.'),
  'answer/no-options': text('السؤال لا يعرض أي اختيار.', 'أضف اختيارًا واحدًا على الأقل.'),
  'answer/bounds': text('لا توجد إجابة لا تقل عن {min} ولا تزيد على {max} معًا.', 'صحّح الحدود.'),
  'answer/pattern': text(
    'لم نجد إجابة تطابق هذا النمط: {found}',
    'استخدم صيغة RE2 دون نظر للأمام أو الخلف، ونمطًا تطابقه إجابة حقيقية.',
  ),
  'menu/no-options': text('القائمة بلا أزرار.', 'أضف اختيارًا واحدًا على الأقل.'),
  'collection/empty': text('القائمة {collection} فارغة.', 'أضف صنفًا واحدًا على الأقل.'),
  'collection/no-variable': text('ما يختاره العميل لا يُحفظ.', 'حدّد المتغير الذي يحفظه.'),
  'collection/no-prices': text('يُعرض إجمالي لكن بعض الأصناف بلا سعر: {items}', 'أعطِ كل صنف سعرًا.'),
  'schedule/never-open': text(
    'بحسب المواعيد {schedule} لا تعملون في أي وقت.',
    'أضف مواعيد ليوم واحد على الأقل.',
  ),
  'reminder/moment': text(
    'يحتاج التذكير إلى {allowed} في {variable}.',
    'اسأل عن التاريخ (والوقت) قبل التذكير.',
  ),
  'reminder/asks': text('التذكير يقول فقط ولا يسأل: {found}', 'اجعل التذكير ينتهي برسالة.'),
  'language/only-one': text(
    'يعرض البوت اختيار اللغة وهو يتحدث لغة واحدة.',
    'احذف هذه الخطوة أو أضف لغة.',
  ),
  'message/many-media': text(
    'تحمل الرسالة صورة أو ملفًا أو موقعًا، لكن واحدًا منها فقط.',
    'أبقِ واحدًا منها أو قسّم الرسالة.',
  ),
  'ai/no-knowledge': text(
    'المطلوب أن يجيب البوت عن الأسئلة، لكن لا توجد معلومات يجيب منها.',
    'أضف الأسئلة التي يطرحها العملاء مع إجاباتك.',
  ),
  'payment/stars': text(
    'يجب أن يكون المبلغ بالنجوم عددًا صحيحًا معروفًا هنا: {variable}',
    'اكتب عددًا من 1 إلى 100,000 أو احسبه قبل هذه الخطوة.',
  ),
  'jump/never-returns': text(
    'المسار {flow} لا يعود أبدًا إلى الخطوة التي استدعته.',
    'أنهِه بخطوة عودة، أو لا تحدد موضع العودة.',
  ),
  'jump/circle': text('المسار {flow} يستدعي نفسه مرة بعد مرة.', 'انتقل إليه دون عودة، أو أنهِه.'),
  'return/outside': text('لا يوجد ما يعود إليه البوت من هنا.', 'أنهِ المحادثة هنا بدلًا من ذلك.'),
  'http/address': text(
    'هذا ليس عنوانًا عامًا ثابتًا على الويب: {found}',
    'اكتب https:// ثم اسم الخدمة، والقيم لا تأتي إلا بعده.',
  ),
  'http/header': text('لا يجوز للطلب أن يحدد هذا العنصر: {found}', 'احذفه.'),
  'http/header-value': text(
    'لا يقبل هذا العنصر إلا حروفًا لاتينية وأرقامًا ورموزًا: {found}',
    'اكتبه بها أو ضع القيمة في المحتوى.',
  ),
  'http/get-body': text('طلب القراءة لا يرسل محتوى.', 'احذف المحتوى.'),
  'http/format': text(
    'برنامج آخر يقرأ هذه القيمة، فلا يمكن عرضها بتنسيق {formatter}: {variable}',
    'اكتب {{variable}} بلا تنسيق.',
  ),
  'url/not-https': text('هذا العنوان غير آمن: {found}', 'استخدم عنوانًا يبدأ بـ https://.'),
  'secret/in-text': text(
    'يبدو أن في هذا النص مفتاحًا سريًا سيراه العملاء.',
    'احذفه واستبدل المفتاح من مصدره.',
  ),
  'story/language': text('القصة {story} بلغة لا يتحدثها البوت.', 'استخدم واحدة من: {allowed}.'),
  'story/failed': text(
    'تعثرت المحادثة «{story}» عند الدور {turn}. المتوقع: {expected}. قال البوت: {said}',
    'عدّل البوت حتى تنجح هذه المحادثة.',
  ),
  'walk/error': text('تتوقف المحادثة بخطأ: {found}', 'صحّح الخطوة التالية لهذه الخطوة.'),
  'walk/empty-message': text('سيرسل البوت رسالة أو زرًا بلا نص ({found}).', 'اكتب النص.'),
  'walk/not-covered': text(
    'لا تصل أي إجابة من العميل إلى هنا. {slot}',
    'صحّح الشروط أو احذف ما لا يمكن أن يحدث.',
  ),
};
