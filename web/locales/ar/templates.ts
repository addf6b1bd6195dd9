import type { templates as english } from '#web/locales/en/templates.ts';
import type { MessagesLike } from '#web/locales/messages.ts';

export const templates = {
  title: 'ابدأ من قالب',
  lead: 'بوتات جاهزة لعشر مهن. اطّلع على ما يناسبك، وسمّه باسمك، وهو لك مجانًا.',
  use: 'استخدم هذا القالب',
  using: 'نجهّز البوت…',
  useLead: 'مجاني، ومُثبَت ككل بوت: سرنا في كل خطوة وكل فرع.',
  nameLabel: 'اسم نشاطك',
  nameHint: 'يراه العملاء. إن تركته فارغًا بقي اسم البوت «{{name}}».',
  signUpFirst: 'تحتاج إلى حساب فقط، ولا يكلّفك شيئًا.',
  waitFirst: 'حسابك في انتظار الموافقة، وبعدها يصبح القالب لك مجانًا.',
  exampleTitle: 'محادثة معه',
  exampleNote: 'هكذا يرد البوت فعلًا: «{{title}}».',
  all: 'كل القوالب',
} as const satisfies MessagesLike<typeof english>;
