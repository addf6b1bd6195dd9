import { hash, verify } from '@node-rs/argon2';

/**
 * OWASP's figures for argon2id, the library's default. Raising them makes people's hashes new at
 * their next login.
 */
const PARAMETERS = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

const CURRENT_PREFIX = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

/** The hash of nobody's password: checking it takes as long as checking a real one. */
const NOBODY = `${CURRENT_PREFIX}+HOvReFCBG82yJNB/QdXLg$tV3Wk156bqAejjK4FlDp6sbY0xk/tp4OUK1O2IfbKUc`;

/** The same password typed on another keyboard may come in another Unicode form. */
function normalise(password: string): string {
  return password.normalize('NFKC');
}

/** The text to store; a new salt every time. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), PARAMETERS);
}

/** `storedHash` null stands for an account that does not exist: wrong, after the same time. */
export async function isPasswordCorrect(
  storedHash: string | null,
  password: string,
): Promise<boolean> {
  const matches = await verify(storedHash ?? NOBODY, normalise(password));
  return matches && storedHash !== null;
}

/** True when a stored hash was made with other figures than today's. */
export function isOutdated(storedHash: string): boolean {
  return !storedHash.startsWith(CURRENT_PREFIX);
}
