import type { Answer } from '#server/bot-spec/answers.ts';
import type { BlockOf } from '#server/bot-spec/blocks.ts';
import type { Schedule } from '#server/bot-spec/collections.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { isEverOpenAt, isOpenAt, isOpenOn } from '#server/runtime/opening-hours.ts';
import type { Session } from '#server/runtime/session.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import type { Language } from '#server/shared/language.ts';
import { addDays, isDate, wallTimeAt } from '#server/shared/zoned-time.ts';
import { fittingTexts } from './fitting-texts.ts';
import type { TestedValues } from './tested-values.ts';

export interface SampleContext {
  readonly spec: BotSpec;
  readonly session: Session;
  readonly now: Date;
  readonly tested: TestedValues;
}

const NONSENSE = '؟!?';
const FAR_DAYS = 400;
const PHONES = ['+201001234567'];
const LONG_TEXT = 'ا'.repeat(1200);

/** What a customer may answer a question with: right answers of every kind, and wrong ones. */
export function sampleAnswers(
  block: BlockOf<'question'>,
  context: SampleContext,
): ConversationEvent[] {
  return [
    ...validTexts(block, context).map(typed),
    ...validOthers(block.answer),
    ...invalidAnswers(block, context),
  ];
}

/** Wrong answers only: they use up the attempts. */
export function invalidAnswers(
  block: BlockOf<'question'>,
  context: SampleContext,
): ConversationEvent[] {
  const { answer } = block;
  const texts = invalidTexts(answer, context).map(typed);
  const wrongKind: ConversationEvent =
    answer.type === 'file'
      ? { type: 'location', latitude: 30, longitude: 31 }
      : { type: 'file', fileId: 'sample', name: 'sample.pdf' };
  return [...texts, wrongKind];
}

function typed(text: string): ConversationEvent {
  return { type: 'text', text };
}

function validOthers(answer: Answer): ConversationEvent[] {
  switch (answer.type) {
    case 'phone':
    case 'contact':
      return [{ type: 'contact', phone: '201001234567', firstName: 'Sample' }];
    case 'location':
      return [{ type: 'location', latitude: 30.04, longitude: 31.23 }];
    case 'file':
      return [{ type: 'file', fileId: 'sample', name: 'sample.pdf' }];
    default:
      return [];
  }
}

function validTexts(block: BlockOf<'question'>, context: SampleContext): string[] {
  const { answer, variable } = block;
  const { tested, session } = context;
  const constants = tested.constantsOf(variable);
  switch (answer.type) {
    case 'text': {
      const length = Math.max(answer.minLength ?? 1, Math.min(12, answer.maxLength ?? 12));
      const name = session.language === 'ar' ? 'سارة محمد علي' : 'Sara M. Ali';
      return [
        name.padEnd(length, name).slice(0, length).trim().padEnd(length, '.'),
        ...(answer.pattern === undefined ? [] : fittingTexts(answer.pattern, context.spec)),
        ...constants.map(String),
      ];
    }
    case 'number':
    case 'money':
    case 'rating':
      return numbers(answer, constants);
    case 'date':
      return dates(answer, context);
    case 'time':
      return [time(answer, context)].filter((value) => value !== null);
    case 'datetime':
      return datetimes(answer, context);
    case 'phone':
    case 'contact':
      return PHONES;
    case 'email':
      return ['sample@example.com'];
    case 'url':
      return ['https://example.com'];
    case 'choice':
      return labels(answer, session.language, tested.variables.has(variable) ? undefined : 1);
    case 'choices':
      return choices(answer, session.language);
    case 'boolean':
      return session.language === 'ar' ? ['ايوه', 'لا'] : ['yep', 'no'];
    case 'location':
    case 'file':
      return [];
  }
}

function invalidTexts(answer: Answer, { now, spec }: SampleContext): string[] {
  const { date: today } = wallTimeAt(now, spec.timeZone);
  switch (answer.type) {
    case 'text':
      return [LONG_TEXT];
    case 'number':
    case 'money':
    case 'rating':
      return [NONSENSE, '-9999999999'];
    case 'date': {
      const schedule = scheduleOf(answer.schedule, spec);
      const closed = schedule && upcoming(today, 1, (date) => !isOpenOn(schedule, date));
      return [NONSENSE, addDays(today, -1), ...(closed ? [closed] : [])];
    }
    default:
      return [NONSENSE];
  }
}

function numbers(
  answer: Extract<Answer, { type: 'number' | 'money' | 'rating' }>,
  constants: readonly (string | number | boolean)[],
): string[] {
  const min = answer.min ?? Math.min(1, answer.max ?? 1);
  const max = answer.max ?? Math.max(min, 5);
  const around = constants.flatMap((value) => {
    const number = Number(value);
    return Number.isFinite(number) ? [number - 1, number, number + 1] : [];
  });
  const inside = around.filter(
    (value) => value >= min && (answer.max === undefined || value <= max),
  );
  return [...new Set([min, max, ...inside])].map(String);
}

function dates(
  answer: Extract<Answer, { type: 'date' }>,
  { spec, now, tested }: SampleContext,
): string[] {
  const { date: today } = wallTimeAt(now, spec.timeZone);
  const schedule = scheduleOf(answer.schedule, spec);
  const fits = (date: string) =>
    (!schedule || isOpenOn(schedule, date)) &&
    (answer.min === undefined || answer.min === 'today' || date >= answer.min) &&
    (answer.max === undefined || date <= answer.max);
  const first = answer.min === undefined || answer.min === 'today' ? today : answer.min;
  const start = first > today ? first : today;
  const constants = tested.tests.flatMap(({ value }) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
      ? [addDays(value, -1), value, addDays(value, 1)]
      : [],
  );
  return [
    ...new Set([
      upcoming(start, 1, fits) ?? upcoming(start, 0, fits),
      upcoming(start, FAR_DAYS, fits),
      ...constants.filter(fits),
    ]),
  ].filter((date) => date !== undefined);
}

/** The first fitting date at least `after` days ahead, within two months of search. */
function upcoming(
  from: string,
  after: number,
  fits: (date: string) => boolean,
): string | undefined {
  for (let ahead = after; ahead <= after + 62; ahead += 1) {
    const date = addDays(from, ahead);
    if (fits(date)) return date;
  }
  return undefined;
}

function time(
  answer: Extract<Answer, { type: 'time' }>,
  { spec, session }: SampleContext,
): string | null {
  const schedule = scheduleOf(answer.schedule, spec);
  if (!schedule) return '17:30';
  const date =
    answer.dateVariable === undefined ? undefined : session.variables[answer.dateVariable];
  const candidates = [...schedule.days.map(({ from }) => from), '12:00'];
  const fits = (candidate: string) =>
    isDate(date) ? isOpenAt(schedule, date, candidate) : isEverOpenAt(schedule, candidate);
  const found = candidates.find(fits);
  return found === undefined ? null : certain(found);
}

/** A day of the schedule and an hour at which it is open, well ahead of now. */
function datetimes(
  answer: Extract<Answer, { type: 'datetime' }>,
  { spec, now }: SampleContext,
): string[] {
  const { date: today } = wallTimeAt(now, spec.timeZone);
  const schedule = scheduleOf(answer.schedule, spec);
  const date = upcoming(today, 1, (candidate) => !schedule || isOpenOn(schedule, candidate));
  if (date === undefined) return [];
  const clocks = ['12:00', ...(schedule?.days ?? []).map(({ from }) => from)];
  const clock = clocks.find((candidate) => !schedule || isOpenAt(schedule, date, candidate));
  return clock === undefined ? [] : [`${date} ${certain(clock)}`];
}

/** Written so that no half of the day has to be guessed. */
function certain(clock: string): string {
  const [hours = '0', minutes = '00'] = clock.split(':');
  const hour = Number(hours);
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

function labels(
  answer: Extract<Answer, { type: 'choice' | 'choices' }>,
  language: Language,
  most: number | undefined,
): string[] {
  return answer.options.slice(0, most).map(({ label }) => textIn(label, language));
}

function choices(answer: Extract<Answer, { type: 'choices' }>, language: Language): string[] {
  const all = labels(answer, language, undefined);
  const needed = Math.max(answer.min ?? 1, 1);
  if (needed === 1) return [...all, all.slice(0, answer.max ?? 2).join('\n')];
  return [all.slice(0, needed).join('\n'), all.slice(-needed).join('\n')];
}

function scheduleOf(id: string | undefined, spec: BotSpec): Schedule | undefined {
  return id === undefined ? undefined : indexOf(spec).schedules.get(id);
}
