import { afterAll, beforeEach, expect, test } from 'vitest';
import { simulationSchema } from '#server/http/schemas/simulations.ts';
import type { SimulationView } from '#server/services.ts';
import { bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createSpecBot } from '#tests/factories/create-spec-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { useTestApp } from '#tests/factories/test-app.ts';
import { webSpec } from '#tests/factories/web-spec.ts';
import { goodAgent } from '#tests/fakes/web-service/agents.ts';
import {
  startWebService,
  type WebServiceHandler,
} from '#tests/fakes/web-service/start-web-service.ts';

const VALUE = 'shop-live-key-0123456789';

let answer: WebServiceHandler;
const shop = await startWebService((asked, response) => answer(asked, response));
afterAll(() => shop.stop());
const { url, db, services, logLines } = await useTestApp({
  network: { agentFor: () => goodAgent(shop.port) },
});
const mona = await createUser(db);
const headers = await bearerOf(services, mona);
const botId = await createSpecBot(db, mona.id, webSpec);
await services.botSecrets.set(mona, botId, { name: 'SHOP_KEY', value: VALUE }, testOrigin);

beforeEach(() => {
  shop.asked.length = 0;
  answer = (_asked, response) => response.end('{"price": 90}');
});

async function post(path: string, body: object) {
  return callApi(url, path, { body, headers });
}

async function start(id = botId): Promise<SimulationView> {
  const begun = await post(`/api/bots/${id}/simulations`, { language: 'en' });
  return simulationSchema.parse(begun.body);
}

async function send(id: string, event: object): Promise<SimulationView> {
  const answered = await post(`/api/simulations/${id}/events`, { event });
  expect(answered.code).toBeNull();
  return simulationSchema.parse(answered.body);
}

const text = (words: string) => ({ type: 'text', text: words });

function saidLast(view: SimulationView): string {
  const line = view.lines.findLast(({ who }) => who === 'bot');
  return line && 'text' in line ? line.text.replace(/[\u2066-\u2069]/g, '') : '';
}

function calls(view: SimulationView) {
  return view.lines.flatMap((line) =>
    line.who === 'note' && line.note.type === 'called' ? [line.note] : [],
  );
}

test('a web service is really asked, with the secret of the bot, within the same request', async () => {
  const { id } = await start();
  await send(id, text('Price'));
  const view = await send(id, text('Giza'));
  expect(saidLast(view)).toBe('Delivery: 90');
  expect(shop.asked).toHaveLength(1);
  expect(shop.asked[0]).toMatchObject({ path: '/price?city=Giza', host: 'shop.good.test' });
  expect(shop.asked[0]?.headers['x-api-key']).toBe(VALUE);
  const called = { type: 'called', method: 'GET', host: 'shop.good.test' };
  expect(calls(view)).toEqual([{ ...called, status: 200, outcome: 'ok' }]);

  const stored = await db.prisma.conversation.findUniqueOrThrow({ where: { id } });
  for (const place of [view, stored, logLines]) {
    expect(JSON.stringify(place)).not.toContain(VALUE);
  }
});

test('without its secret the web service is not asked, and the owner sees why', async () => {
  const { id } = await start(await createSpecBot(db, mona.id, webSpec));
  await send(id, text('Price'));
  const view = await send(id, text('Giza'));
  expect(saidLast(view)).toBe('We do not know the price now');
  expect(calls(view)).toMatchObject([{ outcome: 'secret_missing', status: 0 }]);
  expect(shop.asked).toEqual([]);
});

test('while a web service takes its time nothing is locked, and the slower input is stale', async () => {
  const { id } = await start();
  const { revision } = await send(id, text('Price'));
  const arrived = new Promise<() => void>((resolve) => {
    answer = (_asked, response) => resolve(() => response.end('{"price": 90}'));
  });
  const slow = post(`/api/simulations/${id}/events`, { event: text('Giza'), revision });
  const release = await arrived;
  const quick = await post(`/api/simulations/${id}/events`, {
    event: { type: 'command', command: 'start' },
    revision,
  });
  expect(quick.status).toBe(200);
  release();
  const late = await slow;
  expect([late.status, late.code]).toEqual([409, 'simulation/stale']);
  const { lines } = await services.simulations.get(mona, id);
  expect(lines).toEqual(simulationSchema.parse(quick.body).lines);
});

test('a stale input asks nobody', async () => {
  const { id, revision } = await start();
  await send(id, text('Price'));
  const stale = await post(`/api/simulations/${id}/events`, { event: text('Giza'), revision });
  expect([stale.status, stale.code]).toEqual([409, 'simulation/stale']);
  expect(shop.asked).toEqual([]);
});

test('an invoice is paid in pretence, and stays paid', async () => {
  const { id } = await start();
  const billed = await send(id, text('Join'));
  const line = billed.lines.findLast(({ who }) => who === 'bot');
  const invoiceId = line?.who === 'bot' ? line.invoice?.id : undefined;
  const paid = await send(id, { type: 'pay', invoiceId });
  expect(saidLast(paid)).toBe('Welcome to the club');
  const again = await post(`/api/simulations/${id}/events`, { event: { type: 'pay', invoiceId } });
  expect([again.status, again.code]).toEqual([400, 'simulation/invalid-event']);
  expect((await services.simulations.get(mona, id)).lines).toEqual(paid.lines);
  expect(await db.prisma.payment.count()).toBe(0);
});

test('what starts by itself is announced, and starts when its time passes', async () => {
  const { id, pendingTimers } = await start();
  expect(pendingTimers).toMatchObject([{ id: 'daily' }]);
  const view = await send(id, { type: 'advance', minutes: 3 * 24 * 60 });
  const mornings = view.lines.filter((line) => line.who === 'bot' && line.text === 'Good morning');
  expect(mornings).toHaveLength(3);
  const again = await send(id, text('hello'));
  expect(again.lines.length).toBeGreaterThan(view.lines.length);
  expect(
    again.lines.filter((line) => line.who === 'bot' && line.text === 'Good morning'),
  ).toHaveLength(3);
});
