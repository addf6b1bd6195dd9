import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSecretBox } from './secret-box.ts';

const PLACE = 'bot|1|API_KEY';
const newKey = () => randomBytes(32).toString('base64');
const box = createSecretBox(newKey());

test.each(['', 'sk-live-1234', 'مفتاح سري 🔑', 'x'.repeat(10_000)])(
  'what was sealed opens again, and only there: %#',
  (text) => {
    const sealed = box.seal(text, PLACE);
    expect(box.open(sealed, PLACE)).toBe(text);
    expect(box.open(sealed, 'bot|2|API_KEY')).toBeNull();
    expect(box.open(sealed, 'bot|1|OTHER')).toBeNull();
  },
);

test('the sealed form shows nothing, and is never the same twice', () => {
  const sealed = Array.from({ length: 50 }, () => box.seal('sk-live-1234', PLACE));
  expect(new Set(sealed).size).toBe(50);
  expect(sealed.join()).not.toContain('sk-live');
  expect(sealed[0]).toMatch(/^k1\.[\w-]+$/);
});

test('another key opens nothing', () => {
  expect(createSecretBox(newKey()).open(box.seal('sk-live-1234', PLACE), PLACE)).toBeNull();
});

test('a change of any byte is noticed', () => {
  const bytes = Buffer.from(box.seal('sk-live-1234', PLACE).slice(3), 'base64url');
  for (let position = 0; position < bytes.length; position += 1) {
    const changed = Buffer.from(bytes);
    changed[position] = (changed[position] ?? 0) ^ 1;
    expect(box.open(`k1.${changed.toString('base64url')}`, PLACE)).toBeNull();
  }
});

test.each(['', 'k1', 'k1.', 'k1.AAAA', 'k2.AAAA', 'plain text', 'k1.' + 'A'.repeat(100)])(
  'what no box sealed does not open: %j',
  (sealed) => expect(box.open(sealed, PLACE)).toBeNull(),
);

test('a key of another length makes no box', () => {
  expect(() => createSecretBox(randomBytes(16).toString('base64'))).toThrow('32 bytes');
});
