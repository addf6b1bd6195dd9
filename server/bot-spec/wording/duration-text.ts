import type { Language } from '#server/shared/language.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as a person says them, exact: `1 day and 2 hours`, `ساعة و30 دقيقة`. */
export function durationText(minutes: number, language: Language): string {
  const parts = [
    [Math.floor(minutes / DAY), 'days'] as const,
    [Math.floor((minutes % DAY) / HOUR), 'hours'] as const,
    [minutes % HOUR, 'minutes'] as const,
  ].filter(([count]) => count > 0);
  if (parts.length === 0) return counted(0, 'minutes', language);
  return listed(
    parts.map(([count, noun]) => counted(count, noun, language)),
    language,
  );
}
