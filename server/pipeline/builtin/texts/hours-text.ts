import { WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import type { OpeningHours } from '#server/pipeline/builtin/reading/read-hours.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import type { Language } from '#server/shared/language.ts';
import { both } from './phrases.ts';

export const WEEKDAY_NAMES: Readonly<Record<Weekday, Both>> = {
  sunday: both('الأحد', 'Sunday'),
  monday: both('الاثنين', 'Monday'),
  tuesday: both('الثلاثاء', 'Tuesday'),
  wednesday: both('الأربعاء', 'Wednesday'),
  thursday: both('الخميس', 'Thursday'),
  friday: both('الجمعة', 'Friday'),
  saturday: both('السبت', 'Saturday'),
};

/**
 * The opening hours as customers read them. Times stand as the owner wrote them in the owner's
 * language and as 24-hour times in the other.
 */
export function hoursText(hours: OpeningHours, written: Language): Both {
  return { ar: inLanguage(hours, 'ar', written), en: inLanguage(hours, 'en', written) };
}

function inLanguage(hours: OpeningHours, language: Language, written: Language): string {
  const groups = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    const ranges = hours.days.filter((open) => open.day === day);
    if (ranges.length === 0) continue;
    const text = ranges
      .map(({ from, to }) => rangeText(hours, from, to, language, written))
      .join(language === 'ar' ? ' و' : ' and ');
    groups.set(text, [...(groups.get(text) ?? []), day]);
  }
  const closed = closedText(hours.closed, language);
  if (groups.size === 1) {
    const [text = ''] = groups.keys();
    const daily = hours.closed.length === 0 ? (language === 'ar' ? 'يوميًا ' : 'Every day ') : '';
    return `${daily}${text}.${closed}`.replace(/^from/u, 'From');
  }
  const parts = [...groups].map(([text, days]) => `${names(days, language)}: ${text}`);
  return `${parts.join('\n')}${closed ? `\n${closed.trim()}` : ''}`;
}

function rangeText(
  hours: OpeningHours,
  from: string,
  to: string,
  language: Language,
  written: Language,
): string {
  if (from === '00:00' && to === '24:00')
    return language === 'ar' ? 'على مدار 24 ساعة' : 'around the clock, 24 hours';
  const said =
    hours.said?.from && hours.said.to && language === written ? hours.said : { from, to };
  return language === 'ar' ? `من ${said.from} إلى ${said.to}` : `from ${said.from} to ${said.to}`;
}

function closedText(closed: readonly Weekday[], language: Language): string {
  if (closed.length === 0) return '';
  return language === 'ar'
    ? ` مغلق: ${names(closed, language)}.`
    : ` Closed on ${names(closed, language)}.`;
}

function names(days: readonly Weekday[], language: Language): string {
  return days.map((day) => WEEKDAY_NAMES[day][language]).join(language === 'ar' ? '، ' : ', ');
}
