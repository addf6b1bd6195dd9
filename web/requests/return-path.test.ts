import { describe, expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

describe('returnPath', () => {
  test('keeps a path of this site with its query', () => {
    expect(returnPath('/bots/new?from=1', '/bots')).toBe('/bots/new?from=1');
  });

  test.each([
    'https://evil.example/x',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/.\\/evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
    null,
  ])('does not leave this site for %s', (value) => {
    expect(returnPath(value, '/bots')).toBe('/bots');
  });
});
