import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { westernDigits } from '#server/shared/arabic.ts';
import { countryOfZone } from './country-of-zone.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const MAX_LENGTH = 60;
/** Between the digits may stand marks that nobody sees. */
const MAX_TYPED_LENGTH = 300;
const UNSEEN = /[\p{C}\p{Me}\u{FE00}-\u{FE0F}\p{Extended_Pictographic}]/gu;

/** A telephone number, local for the bot's time zone or international, as E.164. */
export function parsePhone(typed: string, timeZone: string): Parsed<string> {
  if (typed.length > MAX_TYPED_LENGTH) return refused('retry_phone');
  const text = westernDigits(typed.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(/^[^\p{L}\d+]*00/u, '+')
    .trim();
  if (text.length > MAX_LENGTH) return refused('retry_phone');
  const country = countryOfZone(timeZone);
  const number = parsePhoneNumberFromString(text, {
    ...(country !== undefined && { defaultCountry: country }),
    extract: true,
  });
  return number?.isValid() ? understood(number.number) : refused('retry_phone');
}
