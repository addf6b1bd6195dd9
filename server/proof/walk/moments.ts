import type { Schedule } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { isOpenAt } from '#server/runtime/opening-hours.ts';
import { addDays, instantOf, isTimeZone, wallTimeAt } from '#server/shared/zoned-time.ts';

const DEFAULT_NOW = new Date('2026-11-22T09:00:00Z');
const DAY_MS = 86_400_000;
const SEARCH_DAYS = 15;

/** The moment from which a bot is walked: when its first story plays, before its last dates. */
export function startingMoment(spec: BotSpec): Date {
  const stories = spec.stories.map(({ at }) => Date.parse(at)).filter((ms) => !Number.isNaN(ms));
  if (stories.length > 0) return new Date(Math.min(...stories));
  const lastDates = spec.blocks.flatMap((block) =>
    block.type === 'question' && block.answer.type === 'date' && block.answer.max !== undefined
      ? [Date.parse(block.answer.max) - 30 * DAY_MS]
      : [],
  );
  return new Date(Math.min(DEFAULT_NOW.getTime(), ...lastDates));
}

/** For a schedule: a moment at which it is open and one at which it is closed, where they exist. */
export function openAndClosed(schedule: Schedule, spec: BotSpec, from: Date): Date[] {
  const zone = isTimeZone(spec.timeZone) ? spec.timeZone : 'UTC';
  const today = wallTimeAt(from, zone).date;
  const times = [
    ...new Set(['12:00', ...schedule.days.flatMap((range) => [range.from, range.to]), '03:00']),
  ].filter((time) => time !== '24:00');
  const found = new Map<boolean, Date>();
  for (let ahead = 1; ahead <= SEARCH_DAYS && found.size < 2; ahead += 1) {
    const date = addDays(today, ahead);
    for (const time of times) {
      const isOpen = isOpenAt(schedule, date, time);
      if (!found.has(isOpen)) found.set(isOpen, instantOf(date, time, zone));
    }
  }
  return [...found.values()];
}
