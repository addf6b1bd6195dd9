import { expect, test } from 'vitest';
import { isPasswordGoodEnough } from './password-rules.ts';
import { hashPassword, isOutdated, isPasswordCorrect } from './passwords.ts';

test('a password fits its own hash and no other', async () => {
  const stored = await hashPassword('كلمة مرور طويلة');
  expect(await isPasswordCorrect(stored, 'كلمة مرور طويلة')).toBe(true);
  expect(await isPasswordCorrect(stored, 'كلمة مرور طويله')).toBe(false);
});

test('the same password in another Unicode form fits', async () => {
  const stored = await hashPassword('caf\u00e9 au lait');
  expect(await isPasswordCorrect(stored, 'cafe\u0301 au lait')).toBe(true);
});

test('two hashes of one password differ', async () => {
  expect(await hashPassword('one password')).not.toBe(await hashPassword('one password'));
});

test('nobody has a password', async () => {
  expect(await isPasswordCorrect(null, 'whatever it is')).toBe(false);
});

test('a hash with other figures than today is outdated', async () => {
  expect(isOutdated(await hashPassword('one password'))).toBe(false);
  expect(isOutdated('$argon2id$v=19$m=4096,t=3,p=1$c2FsdHNhbHQ$aGFzaA')).toBe(true);
});

test.each([
  ['long enough words', true],
  ['كلمة مرور طويلة', true],
  ['123456789', false],
  ['abababababab', false],
  ['I am Layla2020!', false],
  ['x1y2z3'.repeat(40), false],
])('%j is good enough: %j', (password, isGood) => {
  expect(isPasswordGoodEnough(password, 'layla2020@example.com')).toBe(isGood);
});
