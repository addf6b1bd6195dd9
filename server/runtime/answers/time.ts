import { foldText } from '#server/shared/arabic.ts';
import { NUMBER_WORDS } from './number-words.ts';

const MORNING = /(?<!\p{L})(?:am|a\.m\.?|morning|ص|صباحا|الصبح|صبح|الفجر|فجرا)(?!\p{L})/u;
const EVENING =
  /(?<!\p{L})(?:pm|p\.m\.?|afternoon|evening|night|tonight|م|مساء|المسا|المساء|بالليل|ليلا|الليل|العصر|عصرا|المغرب|العشا|العشاء|الظهر|ظهرا|بعد الظهر)(?!\p{L})/u;

/** What a message may mean as a time: certain, or an hour that fits both halves of the day. */
export type ReadTime =
  | { readonly certain: true; readonly time: string }
  | { readonly certain: false; readonly morning: string; readonly evening: string };

/**
 * The time that a message names: `20:00`, `8pm`, `8:30`, `٨ مساءً`, `8 ونص`, `half past 8`, `noon`,
 * `الساعة خمسة`. Null when it names none.
 */
export function readTime(typed: string): ReadTime | null {
  const text = digitsForWords(foldText(typed.normalize('NFKC')).replace(/\s+/g, ' ').trim());
  if (/\bmidnight\b|منتصف الليل/.test(text)) return { certain: true, time: '00:00' };
  const clock = readClock(text);
  if (!clock) {
    const isNoon = /^(?:at )?(?:noon|midday)$|^(?:ال)?ظهر(?:ا)?$/.test(text);
    return isNoon ? { certain: true, time: '12:00' } : null;
  }
  const { hour, minute, padded } = clock;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const morning = clockText(hour % 12, minute);
  const evening = clockText((hour % 12) + 12, minute);
  if (hour > 12 || hour === 0 || padded)
    return { certain: true, time: clockText(hour % 24, minute) };
  if (MORNING.test(text)) return { certain: true, time: morning };
  if (EVENING.test(text)) return { certain: true, time: evening };
  return { certain: false, morning, evening };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Written as on a digital clock, `08:30`: it can only be the morning. */
  readonly padded: boolean;
}

function readClock(text: string): Clock | null {
  const numbers = text.match(/\d+/g) ?? [];
  const exact = /(?<![\d:])(\d{1,2})[:.h](\d{2})(?!\d)/.exec(text);
  if (exact && numbers.length <= 3) {
    const [, hours = '', minutes] = exact;
    return { hour: Number(hours), minute: Number(minutes), padded: hours.startsWith('0') };
  }
  if (numbers.length !== 1 || (numbers[0]?.length ?? 0) > 2) return null;
  const hour = Number(numbers[0]);
  const rest = text.replace(/\d+/, ' ').replace(/\s+/g, ' ');
  const shift = minuteShift(rest);
  if (shift >= 0) return { hour, minute: shift, padded: false };
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 + shift, padded: false };
}

/** Minutes after the hour that words say; negative for "quarter to". */
function minuteShift(text: string): number {
  if (/(?:الا|غير) ربع|quarter to/.test(text)) return -15;
  if (/(?:الا|غير) (?:ثلث|تلت)/.test(text)) return -20;
  if (/(?:و ?)نص|(?:و ?)نصف|half/.test(text)) return 30;
  if (/(?:و ?)ربع|quarter/.test(text)) return 15;
  if (/(?:و ?)(?:ثلث|تلت)/.test(text)) return 20;
  return 0;
}

function digitsForWords(text: string): string {
  if (/\d/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    const value = NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(word.replace(/^ال/, ''));
    return value !== undefined && value >= 1 ? String(value) : word;
  });
}

function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
