import { describe, expect, test } from 'vitest';
import { readFormWithin } from './read-form-within.ts';

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  // A body that is a stream needs `duplex`.
  return new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' });
}

/** A body that says nothing of its size. */
function streamed(text: string): Request {
  const stream = new Blob([text]).stream();
  return post(stream, { 'content-type': 'application/x-www-form-urlencoded' });
}

describe('a form within a limit', () => {
  test('is read, whatever its encoding', async () => {
    const fields = new FormData();
    fields.set('name', 'منى');
    expect((await readFormWithin(post(fields), 1_000))?.get('name')).toBe('منى');
    const encoded = post(new URLSearchParams({ name: 'منى' }));
    expect((await readFormWithin(encoded, 1_000))?.get('name')).toBe('منى');
    expect((await readFormWithin(streamed('name=a'), 1_000))?.get('name')).toBe('a');
  });

  test('is refused when it says that it is larger, or turns out to be', async () => {
    const honest = post('name=a', { 'content-length': '5000' });
    expect(await readFormWithin(honest, 1_000)).toBeNull();
    expect(await readFormWithin(streamed(`name=${'a'.repeat(5_000)}`), 1_000)).toBeNull();
  });
});
