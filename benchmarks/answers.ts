import { ANSWER_TYPES, type Answer } from '#server/bot-spec/answers.ts';
import { same, smallBot } from '#server/bot-spec/examples/small-bot.ts';
import { parseAnswer } from '#server/runtime/answers/parse-answer.ts';
import { matchOption } from '#server/runtime/match-option.ts';
import { startSession } from '#server/runtime/step.ts';
import { containsPhrase } from '#server/runtime/words.ts';
import { LONG_ANSWERS } from '#tests/factories/long-answers.ts';
import { measure, printResult } from './measure.ts';

// How long each parser takes for the worst of many texts of 4 KB, beside `JSON.parse` of 4 KB.

const GOAL_MS = 1;
const TRIES = 7;
const SHORT = 300;

const spec = smallBot([{ id: 'end', type: 'end', text: same('.') }], {
  schedules: [{ id: 'open', days: [{ day: 'friday', from: '14:00', to: '22:00' }] }],
});
const context = {
  spec,
  session: startSession(spec, { id: '1', firstName: 'Sara' }),
  now: new Date('2026-11-22T09:00:00Z'),
};
const options = Array.from({ length: 20 }, (_, index) => ({
  id: `o${index}`,
  label: { ar: `خيار طويل رقم ${index}`, en: `A rather long option ${index}` },
}));
const items = Array.from({ length: 200 }, (_, index) => ({
  ar: `صنف من القائمة ${index}`,
  en: `Item of the menu ${index}`,
}));

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(ANSWER_TYPES.map((type) => [type, parserOf(answerOf(type))])),
  'text with a pattern': parserOf({
    type: 'text',
    maxLength: 4096,
    pattern: '(?:[a-z ]+|\\d*|[\\p{Arabic} ]*)*!',
  }),
  'date, also Hijri': parserOf({ type: 'date', hijri: true }),
  'datetime in opening hours': parserOf({ type: 'datetime', future: true, schedule: 'open' }),
  'choice of 200 items': (text) => matchOption(text, items),
  'keyword in a message': (text) => containsPhrase(text, 'مواعيد العمل'),
};

function answerOf(type: Answer['type']): Answer {
  if (type === 'choice' || type === 'choices') return { type, options };
  if (type === 'rating') return { type, min: 1, max: 5 };
  return { type };
}

function parserOf(answer: Answer): (text: string) => unknown {
  return (text) => parseAnswer({ type: 'text', text }, answer, context);
}

/** The long texts, and what a parser that refuses long ones still has to read. */
const inputs = Object.entries(LONG_ANSWERS).flatMap(([name, text]) => [
  { name, text },
  { name: `${name}, ${SHORT} characters`, text: text.slice(0, SHORT) },
]);

function worstInput(parse: (text: string) => unknown): readonly [string, string] {
  const timed = inputs.map(({ name, text }) => {
    const times = Array.from({ length: TRIES }, () => {
      const startedMs = performance.now();
      parse(text);
      return performance.now() - startedMs;
    });
    return { name, text, ms: times.sort((left, right) => left - right)[TRIES >> 1] ?? 0 };
  });
  const [worst] = timed.sort((left, right) => right.ms - left.ms);
  return [worst?.name ?? '', worst?.text ?? ''];
}

const document = JSON.stringify(
  Array.from({ length: 64 }, (_, index) => ({
    id: index,
    name: 'مارجريتا',
    price: 90.5,
    on: true,
  })),
);
const baseline = measure('JSON.parse', () => JSON.parse(document));
const bytes = new TextEncoder().encode(document).length;
const json4KbMs = (baseline.medianMs * 4096) / bytes;

const results = Object.entries(parsers).map(([parser, parse]) => {
  const [input, text] = worstInput(parse);
  const { medianMs } = measure(parser, () => parse(text));
  return { parser, worstInput: input, msPer4Kb: medianMs, ratio: medianMs / json4KbMs };
});
printResult({
  question: 'How long does reading an answer of 4 KB take, beside JSON.parse of 4 KB?',
  goalMs: GOAL_MS,
  jsonParseMsPer4Kb: json4KbMs,
  allWithinGoal: results.every(({ msPer4Kb }) => msPer4Kb <= GOAL_MS),
  parsers: results,
});
