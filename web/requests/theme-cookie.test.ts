import { expect, test } from 'vitest';
import { themeCookie, themeOf } from './theme-cookie.ts';

const request = (cookie: string) => new Request('http://localhost/', { headers: { cookie } });

test('the chosen colours come back with the next request', () => {
  expect(themeOf(request(`a=b; ${themeCookie('dark').split(';')[0]}`))).toBe('dark');
});

test('an unknown or missing choice leaves the colours to the device', () => {
  expect(themeOf(request('theme=pink'))).toBeNull();
  expect(themeOf(request(''))).toBeNull();
});
