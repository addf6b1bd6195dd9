import type { problems as english } from '#web/locales/en/problems.ts';
import type { MessagesLike } from '#web/locales/messages.ts';

export const problems = {
  notFoundTitle: 'لا شيء هنا',
  notFoundText: 'ربما كان العنوان خطأ، أو أن ما كان هنا يخص حسابًا آخر.',
  unexpectedTitle: 'حدث خطأ من جهتنا',
  unexpectedText: 'لم يُخصم شيء. حاول مرة أخرى، وإن تكرّر الأمر فأخبر أحد المشرفين.',
  unreachedTitle: 'تعذّر الوصول إلى الصفحة',
  unreachedText: 'يبدو أنه لا يوجد اتصال الآن. حاول مرة أخرى بعد لحظة.',
  otherTitle: 'لم ينجح هذا',
  reload: 'حاول مرة أخرى',
  home: 'إلى الصفحة الرئيسية',
  summary_zero: 'لا شيء يحتاج إلى تصحيح.',
  summary_one: 'صحّح أمرًا واحدًا من فضلك:',
  summary_two: 'صحّح أمرين من فضلك:',
  summary_few: 'صحّح {{count, number}} أمور من فضلك:',
  summary_many: 'صحّح {{count, number}} أمرًا من فضلك:',
  summary_other: 'صحّح {{count, number}} أمر من فضلك:',
  emailMissing: 'اكتب بريدك الإلكتروني.',
  emailInvalid: 'لا يبدو هذا بريدًا إلكترونيًا، مثال: name@example.com.',
  passwordMissing: 'اكتب كلمة المرور.',
  passwordShort: 'كلمة المرور تحتاج إلى 10 أحرف على الأقل.',
  passwordLong: 'كلمة المرور لا تزيد على 200 حرف.',
  promptEmpty: 'صِف البوت في جملة أو جملتين.',
  promptLong: 'الوصف لا يزيد على {{max, number}} حرف.',
} as const satisfies MessagesLike<typeof english>;
