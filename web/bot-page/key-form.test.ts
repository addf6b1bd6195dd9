import { describe, expect, test, vi } from 'vitest';
import type { Services } from '#server/services.ts';
import { approvedViewer, FakeFailure, fakeContext } from '#web/testing/fake-context.ts';
import { changeKey, isKeyAnswer, keyIntent } from './key-form.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const VALUE = 'shop-live-key-0123456789';

test('forms of the simulator are not about keys', () => {
  expect(keyIntent(form({ intent: 'start' }))).toBeNull();
  expect(keyIntent(form({ text: 'set-key' }))).toBeNull();
  expect(keyIntent(form({ intent: 'set-key' }))).toBe('set');
  expect(keyIntent(form({ intent: 'remove-key' }))).toBe('removed');
});

describe('changing a key', () => {
  test('sets it, and the value does not come back', async () => {
    const set = vi.fn<Services['botSecrets']['set']>(async () => []);
    const context = fakeContext({ services: { botSecrets: { set } } });
    const fields = form({ intent: 'set-key', name: 'SHOP_KEY', value: VALUE });
    const answer = await changeKey(context, approvedViewer, 'bot-1', fields, 'set');
    expect(answer).toEqual({ key: 'SHOP_KEY', done: 'set', failure: null, status: 200 });
    const input = { name: 'SHOP_KEY', value: VALUE };
    expect(set).toHaveBeenCalledWith(approvedViewer, 'bot-1', input, context.origin);
  });

  test('removes it', async () => {
    const remove = vi.fn<Services['botSecrets']['remove']>(async () => []);
    const context = fakeContext({ services: { botSecrets: { remove } } });
    const fields = form({ intent: 'remove-key', name: 'SHOP_KEY' });
    const answer = await changeKey(context, approvedViewer, 'bot-1', fields, 'removed');
    expect(answer).toMatchObject({ done: 'removed', failure: null });
    expect(remove).toHaveBeenCalledWith(approvedViewer, 'bot-1', 'SHOP_KEY', context.origin);
  });

  test('says what was wrong, without the value', async () => {
    const set = () =>
      Promise.reject(new FakeFailure({ code: 'secret/value-invalid', status: 400 }));
    const context = fakeContext({ services: { botSecrets: { set } } });
    const fields = form({ intent: 'set-key', name: 'SHOP_KEY', value: VALUE });
    const answer = await changeKey(context, approvedViewer, 'bot-1', fields, 'set');
    expect(answer).toMatchObject({ failure: 'Sentence of secret/value-invalid.', status: 400 });
    expect(JSON.stringify(answer)).not.toContain(VALUE);
  });
});

test('an answer belongs to the key that it names', () => {
  const answer = { key: 'SHOP_KEY', done: 'set', failure: null };
  expect(isKeyAnswer(answer, 'SHOP_KEY')).toBe(true);
  expect(isKeyAnswer(answer, 'OTHER')).toBe(false);
  expect(isKeyAnswer({ failure: null }, 'SHOP_KEY')).toBe(false);
  expect(isKeyAnswer(undefined, 'SHOP_KEY')).toBe(false);
});
