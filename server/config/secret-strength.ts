/** Secrets that everybody can read: the examples of this project, and what people type first. */
const PUBLISHED = [
  /change.?me/i,
  /example/i,
  /secret/i,
  /password/i,
  /your[-_ ]/i,
  /1234567/,
  /qwerty/i,
];

const MIN_CHARACTERS = 32;
const MIN_ENTROPY_BITS = 100;

/** Shannon's measure over the characters of the text; repetition and short alphabets lower it. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bitsPerCharacter = 0;
  for (const count of counts.values()) {
    bitsPerCharacter -= (count / text.length) * Math.log2(count / text.length);
  }
  return bitsPerCharacter * text.length;
}

export function isPublished(secret: string): boolean {
  return PUBLISHED.some((pattern) => pattern.test(secret));
}

/** True for 32 bytes in base64, as `openssl rand -base64 32` prints them. */
export function isKeyOf32Bytes(key: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(key);
}

/** Like {@link secretWeakness} for a key; its bytes may not spell an example either. */
export function keyWeakness(key: string | undefined): string | undefined {
  const advice = 'make one with: openssl rand -base64 32';
  const spelled = key === undefined ? '' : Buffer.from(key, 'base64').toString('latin1');
  if (isPublished(spelled)) return `is an example that everybody can read; ${advice}`;
  return secretWeakness(key, advice);
}

/** Why a secret must not protect an installation; undefined when it may. Never repeats the secret. */
export function secretWeakness(
  secret: string | undefined,
  advice = 'make one with: openssl rand -base64 48',
): string | undefined {
  if (secret === undefined) return `is not set; ${advice}`;
  if (secret.length < MIN_CHARACTERS)
    return `is shorter than ${MIN_CHARACTERS} characters; ${advice}`;
  if (isPublished(secret)) return `is an example that everybody can read; ${advice}`;
  if (entropyBits(secret) < MIN_ENTROPY_BITS) return `is too easy to guess; ${advice}`;
  return undefined;
}
