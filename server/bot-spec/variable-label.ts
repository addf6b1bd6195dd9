import type { Language } from '#server/shared/language.ts';
import type { BotSpec } from './spec.ts';
import { textIn } from './text.ts';
import { shortened } from './wording/shortened.ts';

const KNOWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  name: { ar: 'الاسم', en: 'Name' },
  full_name: { ar: 'الاسم', en: 'Name' },
  customer_name: { ar: 'الاسم', en: 'Name' },
  customer_first_name: { ar: 'الاسم', en: 'Name' },
  phone: { ar: 'الهاتف', en: 'Phone' },
  mobile: { ar: 'الهاتف', en: 'Phone' },
  email: { ar: 'البريد الإلكتروني', en: 'E-mail' },
  address: { ar: 'العنوان', en: 'Address' },
  area: { ar: 'المنطقة', en: 'Area' },
  branch: { ar: 'الفرع', en: 'Branch' },
  city: { ar: 'المدينة', en: 'City' },
  date: { ar: 'التاريخ', en: 'Date' },
  day: { ar: 'اليوم', en: 'Day' },
  time: { ar: 'الوقت', en: 'Time' },
  service: { ar: 'الخدمة', en: 'Service' },
  order: { ar: 'الطلب', en: 'Order' },
  cart: { ar: 'الطلب', en: 'Order' },
  total: { ar: 'الإجمالي', en: 'Total' },
  budget: { ar: 'الميزانية', en: 'Budget' },
  guests: { ar: 'عدد الضيوف', en: 'Guests' },
  notes: { ar: 'ملاحظات', en: 'Notes' },
  note: { ar: 'ملاحظات', en: 'Notes' },
  rating: { ar: 'التقييم', en: 'Rating' },
  score: { ar: 'الدرجة', en: 'Score' },
  question: { ar: 'السؤال', en: 'Question' },
  last_text: { ar: 'الرسالة', en: 'Message' },
};
/** The words that ask are no part of a label: "Please write: unit number" is the unit number. */
const ASKING =
  /^(?:please (?:write|choose|send|enter|share)(?: your)?:?\s+|(?:من فضلك\s+)?(?:اكتب|اختر|أرسل|أدخل)\s+)|[\s,،]*(?:من فضلك|please)?[\s.]*$/giu;
const MAX_LENGTH = 60;

/** The label of a variable whose name says what it is; else undefined. */
export function knownLabel(variable: string, language: Language): string | undefined {
  return Object.hasOwn(KNOWN, variable) ? KNOWN[variable]?.[language] : undefined;
}

/**
 * What a person reads beside the value of a variable: a known name, else the first line of the
 * question or list that asks for it, else the name itself with spaces.
 */
export function variableLabel(spec: BotSpec, variable: string, language: Language): string {
  const known = knownLabel(variable, language);
  if (known !== undefined) return known;
  const question = questionOf(spec, variable, language);
  const asked = question.split('\n')[0]?.replace(/[?؟:：\s]+$/u, '') ?? '';
  const bare = asked.replace(ASKING, '');
  const firstLine = bare.charAt(0).toUpperCase() + bare.slice(1);
  if (firstLine === '' || firstLine.includes('{{')) return variable.replaceAll('_', ' ');
  return shortened(firstLine, MAX_LENGTH);
}

/** The label of each variable of a bot, by its name. */
export function variableLabels(spec: BotSpec, language: Language): Record<string, string> {
  return Object.fromEntries(
    spec.variables.map(({ name }) => [name, variableLabel(spec, name, language)]),
  );
}

function questionOf(spec: BotSpec, variable: string, language: Language): string {
  for (const block of spec.blocks) {
    const asks = block.type === 'question' || block.type === 'collection';
    if (asks && block.variable === variable) return textIn(block.text, language);
  }
  return '';
}
