import { arabicOrdinalsInDigits } from './ordinal-words.ts';
import { isAfterNoon, partOfDay, withoutPartOfDay } from './part-of-day.ts';
import { readClock } from './read-clock.ts';
import { tidyLine } from './tidy-line.ts';

/** What a message may mean as a time: certain, or an hour that fits both halves of the day. */
export type ReadTime =
  | { readonly certain: true; readonly time: string }
  | { readonly certain: false; readonly morning: string; readonly evening: string };

const HALF_DAY_MINUTES = 12 * 60;
const MIDNIGHT = /(?<!\p{L})(?:midnight|(?:منتصف|نص|نصف) (?:ال)?ليل)(?!\p{L})/u;

/**
 * The time that a message names: `20:00`, `8pm`, `8:30`, `٨ مساءً`, `8 ونص`, `تسعة إلا ربع`, "half past
 * 8", "ten to nine", `noon`, `٥ العصر`, `12 بالليل`. Null when it names none, or two.
 */
export function readTime(typed: string): ReadTime | null {
  const line = tidyLine(typed)
    .replace(/(?<=^|[\s\d])([ap])\.? ?m\b\.?/g, ' $1m ')
    .trim();
  const part = partOfDay(line);
  const clock = readClock(
    arabicOrdinalsInDigits(withoutPartOfDay(line)).replace(/\s+/g, ' ').trim(),
  );
  if (!clock) {
    if (MIDNIGHT.test(line)) return certain(0);
    return part === 'noon' && !/\d/.test(line) ? certain(HALF_DAY_MINUTES) : null;
  }
  const { hour, minute, isPadded } = clock;
  if (hour > 24 || (hour === 24 && minute > 0)) return null;
  if (hour > 12 || hour === 0) return certain((hour % 24) * 60 + minute);
  const ofHalfDay = ((hour % 12) * 60 + minute + HALF_DAY_MINUTES) % HALF_DAY_MINUTES;
  if (part !== null) {
    const isLate = isAfterNoon(Math.floor(ofHalfDay / 60), part);
    return certain(ofHalfDay + (isLate ? HALF_DAY_MINUTES : 0));
  }
  if (isPadded) return certain(hour * 60 + minute);
  return {
    certain: false,
    morning: clockText(ofHalfDay),
    evening: clockText(ofHalfDay + HALF_DAY_MINUTES),
  };
}

function certain(minutes: number): ReadTime {
  return {
    certain: true,
    time: clockText((minutes + 2 * HALF_DAY_MINUTES) % (2 * HALF_DAY_MINUTES)),
  };
}

function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
