import type { CustomerTurn, Expectation, Story } from '#server/bot-spec/flows.ts';
import type { Language } from '#server/shared/language.ts';

/*
 * How the stories of blueprints are written: what the customer does, then what must follow.
 */

type Turn = Story['turns'][number];

/** `at` is an ISO instant with its offset. */
export function story(
  id: string,
  title: Story['title'],
  language: Language,
  at: string,
  turns: readonly Turn[],
): Story {
  return { id, title, language, at, turns: [...turns] };
}

const turn = (customer: CustomerTurn, expect: readonly Expectation[]): Turn => ({
  customer,
  expect: [...expect],
});

/** `/start`, or the link with this payload. */
export function starts(payload: string, ...expect: readonly Expectation[]): Turn {
  return turn(payload === '' ? { command: '/start' } : { text: `/start ${payload}` }, expect);
}

export function types(text: string, ...expect: readonly Expectation[]): Turn {
  return turn({ text }, expect);
}

export function taps(label: string, ...expect: readonly Expectation[]): Turn {
  return turn({ tap: label }, expect);
}

export function waits(minutes: number, ...expect: readonly Expectation[]): Turn {
  return turn({ advanceMinutes: minutes }, expect);
}

export function pays(pay: boolean, ...expect: readonly Expectation[]): Turn {
  return turn({ pay }, expect);
}

/** The web service answers; status 0 is no answer. */
export function service(status: number, body: string, ...expect: readonly Expectation[]): Turn {
  return turn({ http: { status, body } }, expect);
}

export const says = (text: string): Expectation => ({ says: text });
/** The block, the type of answer or the variable that the bot waits for now. */
export const asks = (wanted: string): Expectation => ({ asks: wanted });
export const saves = (kind: string): Expectation => ({ saves: kind });
export const ends: Expectation = { ends: true };
export const handsOff: Expectation = { handsOff: true };
