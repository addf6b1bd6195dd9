import { memoized } from './memoized.ts';

/** What a clock on the wall shows in one time zone. */
export interface WallTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MAX_WALL_TIMES = 2_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** True for an IANA name that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

/** The wall time of an instant. An unknown zone is read as UTC. */
export function wallTimeAt(instant: Date, timeZone: string): WallTime {
  const minute = Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS;
  return wallTimeOf(`${minute} ${timeZone}`);
}

/** Formatting is slow, and conversations ask for the same few minutes. */
const wallTimeOf = memoized((key) => {
  const space = key.indexOf(' ');
  return computeWallTime(new Date(Number(key.slice(0, space))), key.slice(space + 1));
}, MAX_WALL_TIMES);

function computeWallTime(instant: Date, timeZone: string): WallTime {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const part = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? '';
  return {
    date: `${get('year').padStart(4, '0')}-${get('month')}-${get('day')}`,
    time: `${get('hour')}:${get('minute')}`,
  };
}

/**
 * The instant at which a wall shows `date` and `time` (00:00 to 24:00). Of a time that occurs twice
 * it is the first; a time that is skipped in spring moves forward by the gap.
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const wanted = utcOf(date, time);
  const early = wanted - offsetMs(wanted - DAY_MS, timeZone);
  const late = wanted - offsetMs(wanted + DAY_MS, timeZone);
  const candidates = [Math.min(early, late), Math.max(early, late)];
  const exact = candidates.find((ms) => ms + offsetMs(ms, timeZone) === wanted);
  return new Date(exact ?? early);
}

function offsetMs(instantMs: number, timeZone: string): number {
  const { date, time } = wallTimeAt(new Date(instantMs), timeZone);
  return utcOf(date, time) - Math.floor(instantMs / MINUTE_MS) * MINUTE_MS;
}

function utcOf(date: string, time: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight.getTime() + (hour * 60 + minute) * MINUTE_MS;
}

/** True for a text that has the form `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** The date `days` after (or before) a date. */
export function addDays(date: string, days: number): string {
  return new Date(utcOf(date, '00:00') + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(utcOf(date, '00:00')).getUTCDay();
}

/** `YYYY-MM-DD` when the three name a real day, else null. */
export function dateOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return addDays(date, 0) === date ? date : null;
}
