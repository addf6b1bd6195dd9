import { describe, expect, test, vi } from 'vitest';
import type { Services } from '#server/services.ts';
import { botView } from '#web/testing/bot-view.ts';
import { approvedViewer, FakeFailure, fakeContext } from '#web/testing/fake-context.ts';
import { createFromTemplateForm } from './use-template.ts';

function post(fields: Record<string, string>): Request {
  const body = new URLSearchParams(fields);
  return new Request('http://localhost/templates/clinic', { method: 'POST', body });
}

describe('createFromTemplateForm', () => {
  test.each([
    ['under its own name', '  ', { blueprintId: 'clinic', idempotencyKey: 'key-1' }],
    [
      'under the given name',
      'Smile',
      { blueprintId: 'clinic', idempotencyKey: 'key-1', name: 'Smile' },
    ],
  ])('makes a bot %s and leads to its page', async (_name, name, wish) => {
    const create = vi.fn<Services['bots']['createFromBlueprint']>(async () => botView());
    const services = { bots: { createFromBlueprint: create } };
    const context = fakeContext({ viewer: approvedViewer, services });
    const request = post({ name, idempotencyKey: 'key-1' });
    const response = await createFromTemplateForm(request, context, 'clinic');
    expect(create).toHaveBeenCalledWith(approvedViewer, wish, context.origin);
    expect(response instanceof Response && response.headers.get('Location')).toBe('/bots/bot-1');
  });

  test('says what is wrong and loses nothing that was typed', async () => {
    const failure = new FakeFailure({ code: 'bot/invalid-name', status: 400 });
    const createFromBlueprint = () => Promise.reject(failure);
    const services = { bots: { createFromBlueprint } };
    const context = fakeContext({ viewer: approvedViewer, services });
    const request = post({ name: '{{x}}', idempotencyKey: 'key-1' });
    expect(await createFromTemplateForm(request, context, 'clinic')).toMatchObject({
      data: { name: '{{x}}', idempotencyKey: 'key-1', failure: failure.view.message },
      init: { status: 400 },
    });
  });

  test('sends who is not logged in to the login', async () => {
    const made = createFromTemplateForm(post({}), fakeContext(), 'clinic');
    await expect(made).rejects.toMatchObject({ status: 302 });
  });
});
