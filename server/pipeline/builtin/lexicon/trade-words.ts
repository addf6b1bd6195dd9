import { FOOD_WORDS } from './food-words.ts';
import { SERVICE_WORDS } from './service-words.ts';

/**
 * A few hundred words of everyday business: English, then Arabic. The first Arabic word is shown, the
 * others are understood as well.
 */
export const TRADE_WORDS: readonly (readonly [string, ...string[]])[] =
  `${FOOD_WORDS}${SERVICE_WORDS}`
    .trim()
    .split(/\n+/u)
    .map((line) => {
      const [english = '', ...arabics] = line.split('|');
      return [english, ...arabics];
    });
