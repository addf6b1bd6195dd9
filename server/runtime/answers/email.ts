import { westernDigits } from '#server/shared/arabic.ts';
import { type Parsed, refused, understood } from './parsed.ts';

const MAX_LENGTH = 254;
const MAX_TYPED_LENGTH = 1000;
const EMAIL =
  /(?<![^\s<:(])([a-z0-9._%+'-]{1,64})@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})(?![^\s>,;:)!?،.])/i;

/** The e-mail address in a message, its domain in lower case. */
export function parseEmail(typed: string): Parsed<string> {
  const text = westernDigits(
    typed.slice(0, MAX_TYPED_LENGTH).normalize('NFKC').slice(0, MAX_TYPED_LENGTH),
  )
    .replace(/[\p{C}\u{FE00}-\u{FE0F}]/gu, '')
    .replace(/ ?@ ?/g, '@');
  const [whole, local = '', domain = ''] = EMAIL.exec(text) ?? [];
  const isWrong =
    whole === undefined ||
    whole.length > MAX_LENGTH ||
    local.startsWith('.') ||
    local.endsWith('.') ||
    local.includes('..');
  return isWrong ? refused('retry_email') : understood(`${local}@${domain.toLowerCase()}`);
}
