import { dateOf } from '#server/shared/zoned-time.ts';

/** A date in a line, and where it stands there. */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The date with the place of the match that named it; null where there is no such day. */
export function foundAt(match: RegExpExecArray, date: string | null): FoundDate | null {
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

/** The line without the date that was found in it. */
export function withoutFound(line: string, { start, end }: FoundDate): string {
  return `${line.slice(0, start)} ${line.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** The next such day from today on; 29 February may be some years ahead. */
export function upcoming(day: number, month: number, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = dayFirst(day, month, year);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** Day before month, unless only the other order names a real day. */
export function dayFirst(day: number, month: number, year: number): string | null {
  return dateOf(year, month, day) ?? dateOf(year, day, month);
}
