import type { Both, NeedName } from '#server/pipeline/builtin/trades/trade.ts';
import type { Language } from '#server/shared/language.ts';
import { both } from './phrases.ts';

/** What customers can do, as an invitation to them. */
const INVITATIONS: Readonly<Record<NeedName, Both>> = {
  order: both('اطلب ما تحب', 'order what you like'),
  booking: both('احجز موعدك', 'book your appointment'),
  form: both('اترك بياناتك', 'leave your details'),
  survey: both('شاركنا رأيك', 'tell us what you think'),
  attendance: both('أكّد حضورك', 'confirm your attendance'),
  faq: both('اعرف إجابات الأسئلة الشائعة', 'find answers to common questions'),
  quiz: both('اختبر معلوماتك', 'test your knowledge'),
  prices: both('اطّلع على الأسعار', 'see our prices'),
  info: both('اعرف مواعيد العمل', 'see our opening hours'),
  handoff: both('تحدث مع فريقنا', 'talk to our team'),
};

/** One sentence on what a bot does, for the people who open it. `name` is null where it has none. */
export function describeBot(name: Both | null, needs: readonly NeedName[]): Both {
  return both(sentence('ar', name, needs), sentence('en', name, needs));
}

function sentence(language: Language, name: Both | null, needs: readonly NeedName[]): string {
  const invitations = [...new Set(needs)].map((need) => INVITATIONS[need][language]);
  const list =
    language === 'ar'
      ? invitations.join(' و')
      : new Intl.ListFormat('en', { type: 'conjunction' }).format(invitations);
  const said = name ? `${name[language]}: ${list}` : list;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
