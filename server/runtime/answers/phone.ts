import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { westernDigits } from '#server/shared/arabic.ts';
import { countryOfZone } from './country-of-zone.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const MAX_LENGTH = 60;

/** A telephone number, local for the bot's time zone or international, as E.164. */
export function parsePhone(typed: string, timeZone: string): Parsed<string> {
  const text = westernDigits(typed.normalize('NFKC'))
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/^\s*00/, '+')
    .trim();
  if (text.length > MAX_LENGTH) return refused('retry_phone');
  const country = countryOfZone(timeZone);
  const number = parsePhoneNumberFromString(text, {
    ...(country !== undefined && { defaultCountry: country }),
    extract: true,
  });
  return number?.isValid() ? understood(number.number) : refused('retry_phone');
}
