import { expect, test } from 'vitest';
import { fileNameFor } from './file-name-for.ts';

test.each([
  ["Luigi's Pizza", 'Luigi-s-Pizza.json'],
  ['بيتزا لويجي', 'بيتزا-لويجي.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['a"b\r\nc', 'a-b-c.json'],
  ['🍕', 'bot.json'],
  ['', 'bot.json'],
  ['x'.repeat(300), `${'x'.repeat(60)}.json`],
])('%j is saved as %s', (words, name) => {
  expect(fileNameFor(words, 'json')).toBe(name);
});
