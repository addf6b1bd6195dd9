import { expect, test } from 'vitest';
import { comesFromElsewhere } from './require-same-origin.ts';

const PUBLIC_URL = 'https://factory.example';

test.each([
  ['our own page', { 'sec-fetch-site': 'same-origin' }, 'cookie', false],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }, 'cookie', false],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 'cookie', true],
  ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }, 'cookie', true],
  ['another site without a login', { 'sec-fetch-site': 'cross-site' }, 'none', true],
  ['an old browser on our page', { origin: PUBLIC_URL }, 'cookie', false],
  ['an old browser elsewhere', { origin: 'https://evil.example' }, 'cookie', true],
  ['a hidden origin', { origin: 'null' }, 'cookie', true],
  [
    'the host that was asked',
    { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
    'cookie',
    false,
  ],
  ['a program without a login', {}, 'none', false],
  ['something that hides where a login comes from', {}, 'cookie', true],
] as const)('a request from %s', (_name, headers, credential, refused) => {
  expect(comesFromElsewhere(headers, credential, PUBLIC_URL)).toBe(refused);
});
