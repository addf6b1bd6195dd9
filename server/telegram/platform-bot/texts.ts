import type { Language } from '#server/shared/language.ts';

interface PlatformBotTexts {
  readonly welcome: string;
  readonly help: string;
  readonly chooseLanguage: string;
  readonly languageChosen: string;
  readonly notUnderstood: string;
  readonly openSite: string;
  readonly commands: Readonly<Record<'start' | 'help' | 'language', string>>;
}

/** What the platform's own bot says. */
export const platformBotTexts: Readonly<Record<Language, PlatformBotTexts>> = {
  ar: {
    welcome:
      'أهلًا بك في مصنع الوكلاء الأذكياء 👋\n\nاكتب ما تحتاجه بكلماتك، فنبني لك بوت تيليجرام ونختبره قبل أن يصل إلى عملائك. إن لم ينجح البناء فلا يُخصم شيء.',
    help: 'تُبنى البوتات وتُجرَّب على الموقع:\n1. أنشئ حسابًا وانتظر الموافقة.\n2. صف البوت في جملة أو جملتين.\n3. جرّبه قبل نشره.\n\n/start البداية\n/language تغيير اللغة',
    chooseLanguage: 'اختر اللغة:',
    languageChosen: 'سنكمل بالعربية.',
    notUnderstood: 'أفهم هنا الأوامر فقط. اكتب /help لتعرف ما يمكنك فعله.',
    openSite: 'افتح الموقع',
    commands: { start: 'البداية', help: 'المساعدة', language: 'تغيير اللغة' },
  },
  en: {
    welcome:
      'Welcome to AI Agent Factory 👋\n\nSay what you need in your own words. We build a Telegram bot from it and test it before it meets your customers. If it cannot be built, nothing is charged.',
    help: 'Bots are built and tried on the website:\n1. Create an account and wait for approval.\n2. Describe the bot in a sentence or two.\n3. Try it before you publish it.\n\n/start the beginning\n/language change the language',
    chooseLanguage: 'Choose a language:',
    languageChosen: 'We go on in English.',
    notUnderstood: 'I only understand commands here. Send /help to see what you can do.',
    openSite: 'Open the website',
    commands: { start: 'The beginning', help: 'Help', language: 'Change the language' },
  },
};

export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English' };
