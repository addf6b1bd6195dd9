import type { SpecProblemCode } from '#server/bot-spec/spec-problem.ts';

/** A sentence for each problem of a document; `{name}` is filled from its details. */
export const problemTextsAr: Record<SpecProblemCode, string> = {
  'spec/too-large': 'المستند كبير جدًا: الحد الأقصى {limit} حرف.',
  'spec/too-deep': 'التداخل هنا أعمق من المسموح: {limit} مستوى على الأكثر.',
  'spec/forbidden-key': 'اسم الحقل {key} غير مسموح به في أي مكان.',
  'spec/forbidden-character': 'يوجد هنا حرف لا تراه العين ({character}).',
  'spec/not-json': 'لا توجد في JSON قيمة كهذه، كأن تكون عددًا بلا نهاية.',
  'spec/version': 'هذا الإصدار من لغة البوتات غير معروف هنا. أحدث إصدار هو {newest}.',
  'spec/missing': 'هذا الحقل ناقص.',
  'spec/unknown-field': 'لا يوجد هنا حقل بهذا الاسم.',
  'spec/wrong-type': 'يجب أن يكون هذا {expected}.',
  'spec/wrong-value': 'يجب أن تكون القيمة واحدة من: {allowed}.',
  'spec/wrong-form': 'الصيغة غير صحيحة. المتوقع: {form}',
  'spec/no-alternative': 'لا يطابق هذا أي صيغة مقبولة هنا.',
  'spec/text-too-short': 'هذا النص أقصر من المسموح (الحد الأدنى {limit}).',
  'spec/text-too-long': 'هذا النص أطول من المسموح (الحد الأقصى {limit}).',
  'spec/list-too-short': 'عناصر هذه القائمة أقل من المطلوب (الحد الأدنى {limit}).',
  'spec/list-too-long': 'عناصر هذه القائمة أكثر من المسموح (الحد الأقصى {limit}).',
  'spec/number-too-small': 'هذا العدد أصغر من المسموح (الحد الأدنى {limit}).',
  'spec/number-too-big': 'هذا العدد أكبر من المسموح (الحد الأقصى {limit}).',
};

/** What a value should be, by the name of its type. */
export const typeWordsAr: Readonly<Record<string, string>> = {
  string: 'نصًا',
  number: 'عددًا',
  int: 'عددًا صحيحًا',
  boolean: 'true أو false',
  array: 'قائمة',
  object: 'كائنًا',
};
