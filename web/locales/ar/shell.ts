import type { shell as english } from '#web/locales/en/shell.ts';
import type { MessagesLike } from '#web/locales/messages.ts';

export const shell = {
  skipToContent: 'انتقل إلى المحتوى',
  mainNavigation: 'التنقل الرئيسي',
  home: 'AI Agent Factory، الصفحة الرئيسية',
  myBots: 'بوتاتي',
  newBot: 'بوت جديد',
  credits: 'الرصيد',
  settings: 'الإعدادات',
  backOffice: 'لوحة الإدارة',
  logIn: 'تسجيل الدخول',
  signUp: 'إنشاء حساب',
  logOut: 'تسجيل الخروج',
  balance_zero: 'لا نقاط',
  balance_one: 'نقطة واحدة',
  balance_two: 'نقطتان',
  balance_few: '{{count, number}} نقاط',
  balance_many: '{{count, number}} نقطة',
  balance_other: '{{count, number}} نقطة',
  balanceLabel: 'رصيدك',
  otherLanguage: 'English',
  lightScheme: 'ألوان فاتحة',
  darkScheme: 'ألوان داكنة',
  footer: 'بوتات من وصف مكتوب، وكل بوت مُثبَت قبل أن يعمل.',
  offline: 'أنت غير متصل بالإنترنت. قد يكون المعروض قديمًا، وسيتحدّث وحده عند عودة الاتصال.',
  working: 'جارٍ التنفيذ…',
} as const satisfies MessagesLike<typeof english>;
