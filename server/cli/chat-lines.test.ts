import { describe, expect, test } from 'vitest';
import { talk } from '#tests/factories/talk.ts';
import { webSpec } from '#tests/factories/web-spec.ts';
import { effectLine, parseScriptLine } from './chat-lines.ts';

describe('a line of a script', () => {
  test.each([
    ['{"pay": true}', { pay: true }],
    ['{"pay": false}', { pay: false }],
    ['{"http": {"status": 200, "body": {"a": [1]}}}', { http: { status: 200, body: '{"a":[1]}' } }],
    ['{"http": {"status": 200, "body": [1]}}', { http: { status: 200, body: '[1]' } }],
    ['{"http": {"status": 503, "body": "down"}}', { http: { status: 503, body: 'down' } }],
    ['{"http": {"status": 0}}', { http: { status: 0, body: '' } }],
  ])('may say what comes from outside: %s', (line, turn) => {
    expect(parseScriptLine(line)).toEqual(turn);
  });

  test.each([
    '{"pay": "yes"}',
    '{"http": {"status": 700}}',
    '{"http": {"body": "x"}}',
    '{"http": {"status": 200, "body": 7}}',
    '{"http": {"status": 200}, "pay": true}',
  ])('is refused when it is none: %s', (line) => {
    expect(parseScriptLine(line)).toBeNull();
  });
});

test('a call shows no header and no name of a secret', () => {
  const { effects } = talk(webSpec, ['/start', 'Price', 'Giza'], { language: 'en' });
  const call = effects.find(({ type }) => type === 'call_http');
  expect(call && effectLine(call)).toEqual({
    effect: 'call_http',
    method: 'GET',
    url: 'https://shop.good.test/price?city=Giza',
  });
});

test('an invoice shows what it is for, its price and how to decline it', () => {
  const { effects } = talk(webSpec, ['/start', 'Join'], { language: 'en' });
  const invoice = effects.find(({ type }) => type === 'invoice');
  expect(invoice && effectLine(invoice)).toEqual({
    effect: 'invoice',
    title: 'A month of membership',
    description: expect.any(String),
    stars: 50,
    buttons: ['Do not pay'],
  });
});
