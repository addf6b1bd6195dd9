import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { approvedViewer, fakeContext } from '#web/testing/fake-context.ts';
import { loader as bot } from './bot.tsx';
import { loader as bots } from './bots.tsx';
import { loader as credits } from './credits.tsx';
import { loader as newBot, action as startRun } from './new-bot.tsx';
import { loader as pending } from './pending.tsx';
import { loader as run } from './run.tsx';
import { loader as settings } from './settings.tsx';

const loaders = { bot, bots, credits, newBot, run };
type Loader = (args: LoaderFunctionArgs) => unknown;

/** Where a loader leads instead of answering. */
async function redirectOf(loader: Loader, context: AppLoadContext, path = '/x?y=1') {
  try {
    await loader({ context, request: new Request(`http://localhost${path}`), params: {} });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.headers.get('Location');
    throw thrown;
  }
  return null;
}

describe('pages that build and show bots', () => {
  test.each(Object.entries(loaders))(
    '%s leads a stranger to the login, and back',
    async (_name, loader) => {
      expect(await redirectOf(loader, fakeContext())).toBe('/login?next=%2Fx%3Fy%3D1');
    },
  );

  test.each(Object.entries(loaders))(
    '%s leads a pending person to /pending',
    async (_name, loader) => {
      const viewer = { ...approvedViewer, status: 'PENDING' as const };
      expect(await redirectOf(loader, fakeContext({ viewer }))).toBe('/pending');
    },
  );

  test('starting a run is not open to a suspended person', async () => {
    const viewer = { ...approvedViewer, status: 'SUSPENDED' as const };
    const request = new Request('http://localhost/bots/new', {
      method: 'POST',
      body: new URLSearchParams({ prompt: 'A bot' }),
    });
    await expect(
      startRun({ context: fakeContext({ viewer }), request, params: {} }),
    ).rejects.toMatchObject({ status: 302 });
  });
});

describe('/pending', () => {
  test('shows a rejected person the reason', () => {
    const viewer = {
      ...approvedViewer,
      status: 'REJECTED' as const,
      statusReason: 'Unknown business',
    };
    const request = new Request('http://localhost/pending');
    expect(pending({ context: fakeContext({ viewer }), request, params: {} })).toMatchObject({
      status: 'REJECTED',
      reason: 'Unknown business',
    });
  });

  test('lets an approved person go on to the bots', async () => {
    expect(await redirectOf(pending, fakeContext({ viewer: approvedViewer }))).toBe('/bots');
  });
});

test('settings are open to a pending person', () => {
  const viewer = { ...approvedViewer, status: 'PENDING' as const };
  const request = new Request('http://localhost/settings');
  expect(settings({ context: fakeContext({ viewer }), request, params: {} })).toMatchObject({
    status: 'PENDING',
  });
});
