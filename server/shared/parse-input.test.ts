import { expect, test } from 'vitest';
import { z } from 'zod';
import { isAppError } from './errors.ts';
import { type ParseOptions, parseInput } from './parse-input.ts';

const schema = z.strictObject({
  email: z.string(),
  answers: z.record(z.string(), z.string()).optional(),
});

function pathsRefused(input: unknown, options: ParseOptions = {}): unknown {
  try {
    parseInput(schema, input, options);
  } catch (error) {
    return isAppError(error) && error.code === 'request/invalid' ? error.details?.['paths'] : error;
  }
  return 'accepted';
}

test('a good input comes back parsed', () => {
  expect(parseInput(schema, { email: 'a@b.c' })).toEqual({ email: 'a@b.c' });
});

test('every wrong, missing and unknown field is named', () => {
  expect(pathsRefused({ answers: { city: 7 }, extra: true })).toEqual([
    'email',
    'answers.city',
    'extra',
  ]);
  expect(pathsRefused('nothing like it')).toEqual(['']);
});

test('outer parts of the path can be left out', () => {
  const body = z.object({ body: schema });
  try {
    parseInput(body, { body: {} }, { pathStart: 1 });
    expect.unreachable();
  } catch (error) {
    expect(isAppError(error) && error.details).toEqual({ paths: ['email'] });
  }
});

test.each([
  ['a NUL character', 'a\0b'],
  ['half of a surrogate pair', '\ud83d'],
])('%s, which the database cannot keep, is refused', (_name, text) => {
  expect(pathsRefused({ email: text })).toEqual(['email']);
  expect(pathsRefused({ email: 'a@b.c', answers: { city: text } })).toEqual(['answers.city']);
  expect(pathsRefused({ email: 'a@b.c', answers: { [text]: 'x' } })).toEqual(['answers']);
});

test('what somebody else checks is left to them', () => {
  const input = { email: 'a@b.c', answers: { city: 'a\0b' } };
  expect(pathsRefused(input, { unchecked: ['answers'] })).toBe('accepted');
  expect(pathsRefused({ ...input, email: '\0' }, { unchecked: ['answers'] })).toEqual(['email']);
});

test('whole emoji are fine', () => {
  expect(parseInput(schema, { email: '🍕' })).toEqual({ email: '🍕' });
});

test('a very deep value is refused without a stack overflow', () => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < 50_000; level += 1) deep = [deep];
  expect(pathsRefused({ email: deep })).toHaveLength(1);
});
