import { LIMITS } from '#server/config/limits.ts';

const { minCharacters, maxCharacters } = LIMITS.password;
const MIN_DIFFERENT_CHARACTERS = 5;
const MIN_NAME_CHARACTERS = 4;

/** True for a password of the right length that is neither monotonous nor made of the e-mail's name. */
export function isPasswordGoodEnough(password: string, email: string): boolean {
  const characters = [...password.normalize('NFKC').toLowerCase()];
  if (characters.length < minCharacters || characters.length > maxCharacters) return false;
  if (new Set(characters).size < MIN_DIFFERENT_CHARACTERS) return false;
  const name = email.split('@')[0] ?? '';
  return name.length < MIN_NAME_CHARACTERS || !characters.join('').includes(name);
}
