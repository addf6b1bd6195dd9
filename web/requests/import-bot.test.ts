import { describe, expect, test, vi } from 'vitest';
import type { Services } from '#server/services.ts';
import { botView } from '#web/testing/bot-view.ts';
import { approvedViewer, FakeFailure, fakeContext } from '#web/testing/fake-context.ts';
import { importFromForm } from './import-bot.ts';

const SPEC = { specVersion: 2 };

function post(fields: Record<string, string | Blob>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return new Request('http://localhost/bots/import', { method: 'POST', body });
}

const fileOf = (text: string) => new File([text], 'bot.json', { type: 'application/json' });

const refuseWith = (failure: FakeFailure) =>
  fakeContext({
    viewer: approvedViewer,
    services: { bots: { import: () => Promise.reject(failure) } },
  });

describe('importFromForm', () => {
  test.each([
    ['a file', { file: fileOf(JSON.stringify(SPEC)), text: '' }],
    ['a file with a mark before its text', { file: fileOf(`\uFEFF${JSON.stringify(SPEC)}`) }],
    ['a pasted text', { file: fileOf(''), text: `\n${JSON.stringify(SPEC)}` }],
  ])('makes a bot of %s and leads to its page', async (_name, fields) => {
    const create = vi.fn<Services['bots']['import']>(async () => botView({ id: 'bot-7' }));
    const services = { bots: { import: create } };
    const context = fakeContext({ viewer: approvedViewer, services });
    const response = await importFromForm(post({ ...fields, idempotencyKey: 'key-1' }), context);
    const wish = { spec: SPEC, idempotencyKey: 'key-1' };
    expect(create).toHaveBeenCalledWith(approvedViewer, wish, context.origin);
    expect(response instanceof Response && response.headers.get('Location')).toBe('/bots/bot-7');
  });

  test.each([
    ['nothing', { file: fileOf(''), text: '  ' }, 'empty', 400],
    ['no JSON', { text: '{"name":' }, 'notJson', 400],
    ['too much', { text: 'x'.repeat(4_300_000) }, 'tooLarge', 413],
  ])('refuses %s before anybody is asked', async (_name, fields, refusal, status) => {
    const context = fakeContext({ viewer: approvedViewer });
    const answer = await importFromForm(post(fields), context);
    expect(answer).toMatchObject({ data: { refusal, problems: [] }, init: { status } });
  });

  test('shows every problem, errors before remarks, with the words of their steps', async () => {
    const place = { code: 'a/b', pointer: '/blocks/1', blockId: 'hello' };
    const violation = { ...place, step: 'Hello', hint: 'Do.' };
    const details = {
      problems: [{ ...place, step: null, message: 'Missing.' }],
      violations: [
        { ...violation, severity: 'warning', sentence: 'A remark.' },
        { ...violation, severity: 'error', sentence: 'An error.' },
      ],
      violationCount: 7,
      failedStories: [],
    };
    const failure = new FakeFailure({ code: 'bot/invalid-spec', status: 422, details });
    const answer = await importFromForm(post({ text: '{}' }), refuseWith(failure));
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        failure: failure.view.message,
        text: '{}',
        notShown: 5,
        problems: [
          { sentence: 'Missing.', step: 'hello', isRemark: false },
          { sentence: 'An error.', step: 'Hello', hint: 'Do.', isRemark: false },
          { sentence: 'A remark.', isRemark: true },
        ],
      },
    });
  });

  test('a key that another bot has taken is changed, any other stays', async () => {
    const keyAfter = async (failure: FakeFailure) => {
      const request = post({ text: '{}', idempotencyKey: 'key-1' });
      const answer = await importFromForm(request, refuseWith(failure));
      return 'data' in answer ? answer.data.idempotencyKey : null;
    };
    const taken = new FakeFailure({ code: 'bot/idempotency-conflict', status: 409 });
    const tooLong = new FakeFailure({ code: 'bot/proof-too-long', status: 422 });
    expect(await keyAfter(taken)).not.toBe('key-1');
    expect(await keyAfter(tooLong)).toBe('key-1');
  });
});
