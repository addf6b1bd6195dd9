import { describe, expect, test } from 'vitest';
import { isUnreached, orUnreached } from './unreached.ts';

describe('an answer over the network', () => {
  test('passes as it is', async () => {
    const answer = await orUnreached(Promise.resolve({ failure: null }));
    expect(answer).toEqual({ failure: null });
    expect(isUnreached(answer)).toBe(false);
  });

  test('that never came says so', async () => {
    const answer = await orUnreached(Promise.reject(new TypeError('Failed to fetch')));
    expect(isUnreached(answer)).toBe(true);
  });

  test('that the platform refused is thrown on', async () => {
    const refused = new Response(null, { status: 403 });
    await expect(orUnreached(Promise.reject(refused))).rejects.toBe(refused);
  });
});
