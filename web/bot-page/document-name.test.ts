import { expect, test } from 'vitest';
import { documentName } from './document-name.ts';

test.each([
  ['https://shop.test/files/guide.pdf?v=2#page', 'guide.pdf'],
  ['https://shop.test/%D8%AF%D9%84%D9%8A%D9%84.pdf', 'دليل.pdf'],
  ['https://shop.test/menu/', 'menu'],
  ['https://shop.test/', 'shop.test'],
  ['https://shop.test/100%', '100%'],
  ['not an address', 'not an address'],
])('%s is called %s', (address, name) => {
  expect(documentName(address)).toBe(name);
});
