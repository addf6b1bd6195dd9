import { WEEKDAYS, type Weekday } from '#server/bot-spec/collections.ts';
import { foldText } from '#server/shared/arabic.ts';

const NAMES: Readonly<Record<Weekday, readonly string[]>> = {
  sunday: ['sunday', 'sundays', 'sun', 'الأحد', 'الاحد', 'الحد'],
  monday: ['monday', 'mondays', 'mon', 'الاثنين', 'الإثنين', 'الاتنين', 'الأتنين'],
  tuesday: ['tuesday', 'tuesdays', 'tue', 'tues', 'الثلاثاء', 'الثلاثا', 'التلات', 'الثلوث'],
  wednesday: [
    'wednesday',
    'wednesdays',
    'wed',
    'الأربعاء',
    'الأربعا',
    'الاربع',
    'الأربع',
    'الربوع',
  ],
  thursday: ['thursday', 'thursdays', 'thu', 'thur', 'thurs', 'الخميس'],
  friday: ['friday', 'fridays', 'fri', 'الجمعة', 'الجمعه', 'جمعة'],
  saturday: ['saturday', 'saturdays', 'sat', 'السبت'],
};

const byName = new Map<string, Weekday>(
  WEEKDAYS.flatMap((day) => NAMES[day].map((name) => [foldText(name), day] as const)),
);

const alternatives = [...byName.keys()]
  .sort((left, right) => right.length - left.length)
  .map((name) => (name.startsWith('ال') ? `(?:[وبف]?ال|و?لل)${name.slice(2)}` : name));

/** Matches a day of the week in folded text, also behind «و», «ب» and «لل». */
export const DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:يوم|ايام|on)\\s+)?(?:${alternatives.join('|')})(?!\\p{L})`,
  'gu',
);

export function dayOf(folded: string): Weekday | undefined {
  const bare = folded
    .replace(/^(?:يوم|ايام|on)\s+/u, '')
    .replace(/^[وبف](?=ال)/u, '')
    .replace(/^و?لل/u, 'ال');
  return byName.get(bare);
}

/** The days after `from` up to and with `to`, round the end of the week. */
export function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const days: Weekday[] = [];
  let index = WEEKDAYS.indexOf(from);
  for (let step = 0; step < 7; step += 1) {
    if (WEEKDAYS[index] === to && step > 0) break;
    index = (index + 1) % 7;
    const day = WEEKDAYS[index];
    if (day) days.push(day);
    if (day === to) break;
  }
  return days;
}
