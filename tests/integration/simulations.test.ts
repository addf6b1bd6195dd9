import { beforeAll, expect, test } from 'vitest';
import { simulationSchema } from '#server/http/schemas/simulations.ts';
import type { SimulationView, Viewer } from '#server/services.ts';
import { bearerOf, callApi } from '#tests/factories/api-client.ts';
import { createAppointmentBot } from '#tests/factories/create-appointment-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useTestApp } from '#tests/factories/test-app.ts';

const { url, db, services } = await useTestApp();

let mona: Viewer;
let headers: { authorization: string };
let botId: string;

beforeAll(async () => {
  mona = await createUser(db);
  headers = await bearerOf(services, mona);
  botId = await createAppointmentBot(db, mona.id);
});

async function start(body: object = { language: 'en' }): Promise<SimulationView> {
  const answer = await callApi(url, `/api/bots/${botId}/simulations`, { body, headers });
  expect(answer.status).toBe(201);
  return simulationSchema.parse(answer.body);
}

async function send(id: string, event: object, revision?: number): Promise<SimulationView> {
  const body = { event, ...(revision !== undefined && { revision }) };
  const answer = await callApi(url, `/api/simulations/${id}/events`, { body, headers });
  expect(answer.code).toBeNull();
  return simulationSchema.parse(answer.body);
}

function saidLast(view: SimulationView): string {
  const line = view.lines.filter(({ who }) => who === 'bot').at(-1);
  return line && 'text' in line ? line.text.replace(/[\u2066-\u2069]/g, '') : '';
}

test('a conversation begins with the bot speaking, in the language of the account', async () => {
  const view = await start({});
  expect(saidLast(view)).toBe('How can we help?');
  expect(view).toMatchObject({ botId, language: 'en', revision: 0, currentBlockId: 'home' });
  expect(saidLast(await start({ language: 'ar' }))).toBe('كيف نساعدك؟');
});

test('what is tried is kept apart from business: its records are marked as tests', async () => {
  const { id } = await start();
  await send(id, { type: 'text', text: 'Book' });
  const view = await send(id, { type: 'text', text: 'Ali' });
  expect(view.lines.some((line) => line.who === 'note' && line.note.type === 'record')).toBe(true);
  expect(view.pendingTimers).toHaveLength(1);
  const records = await db.prisma.record.findMany({ where: { conversationId: id } });
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ botId, kind: 'booking', test: true });
});

test('time can be put forward, and stays there', async () => {
  const { id } = await start();
  await send(id, { type: 'text', text: 'Book' });
  await send(id, { type: 'text', text: 'Ali' });
  const later = await send(id, { type: 'advance', minutes: 2_000 });
  expect(saidLast(later)).toBe('See you soon Ali');
  expect(later.pendingTimers).toEqual([]);
  const read = simulationSchema.parse(
    (await callApi(url, `/api/simulations/${id}`, { headers })).body,
  );
  expect(Date.parse(read.now) - Date.now()).toBeGreaterThan(1_999 * 60_000);
  expect(read.lines).toEqual(later.lines);
});

test('of two inputs on the same revision one wins and the other is told', async () => {
  const { id, revision } = await start();
  const body = { event: { type: 'text', text: 'Book' }, revision };
  const answers = await Promise.all([
    callApi(url, `/api/simulations/${id}/events`, { body, headers }),
    callApi(url, `/api/simulations/${id}/events`, { body, headers }),
  ]);
  expect(answers.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([
    200, 409,
  ]);
  const stale = await callApi(url, `/api/simulations/${id}/events`, { body, headers });
  expect([stale.status, stale.code]).toEqual([409, 'simulation/stale']);
});

test.each([
  ['no event', {}, 'request/invalid'],
  ['an unknown event', { event: { type: 'dance' } }, 'request/invalid'],
  ['an empty text', { event: { type: 'text', text: '' } }, 'request/invalid'],
  ['a very long text', { event: { type: 'text', text: 'x'.repeat(5_000) } }, 'request/invalid'],
  ['a text that cannot be stored', { event: { type: 'text', text: 'a\0' } }, 'request/invalid'],
  ['a command with blanks', { event: { type: 'command', command: 'a b' } }, 'request/invalid'],
  ['time running backwards', { event: { type: 'advance', minutes: -5 } }, 'request/invalid'],
  ['a broken revision', { event: { type: 'text', text: 'x' }, revision: 'new' }, 'request/invalid'],
])('%s changes nothing', async (_name, body, code) => {
  const { id } = await start();
  const answer = await callApi(url, `/api/simulations/${id}/events`, { body, headers });
  expect([answer.status, answer.code]).toEqual([400, code]);
  expect((await services.simulations.get(mona, id)).revision).toBe(0);
});

test('nobody travels further than ten years', async () => {
  const { id } = await start();
  for (let year = 0; year < 10; year += 1) await send(id, { type: 'advance', minutes: 525_600 });
  const body = { event: { type: 'advance', minutes: 525_600 } };
  const answer = await callApi(url, `/api/simulations/${id}/events`, { body, headers });
  expect([answer.status, answer.code]).toEqual([400, 'simulation/invalid-event']);
});

test('a button nobody offered is answered by the bot, not by an error', async () => {
  const { id } = await start();
  const view = await send(id, { type: 'button', action: 'x:gone:y', label: 'Old button' });
  expect(view.revision).toBe(1);
});

test('asking the bot to forget takes the records of this conversation away', async () => {
  const { id } = await start();
  await send(id, { type: 'text', text: 'Book' });
  await send(id, { type: 'text', text: 'Ali' });
  const asked = await send(id, { type: 'command', command: 'delete_my_data' });
  const offer = asked.lines.findLast((line) => line.who === 'bot');
  const [confirm] = offer?.who === 'bot' ? offer.buttons.flat() : [];
  if (!confirm || !('action' in confirm)) throw new Error('no button to confirm');
  const view = await send(id, { type: 'button', action: confirm.action, label: confirm.label });
  expect(view.lines).toContainEqual(
    expect.objectContaining({ who: 'note', note: { type: 'data_deleted' } }),
  );
  expect(await db.prisma.record.count({ where: { conversationId: id } })).toBe(0);
});

test('the newest conversation with the shown version is found again', async () => {
  const owner = await createUser(db);
  const own = await createAppointmentBot(db, owner.id);
  expect(await services.simulations.latest(owner, own)).toBeNull();
  await services.simulations.start(owner, own, {});
  const second = await services.simulations.start(owner, own, {});
  expect((await services.simulations.latest(owner, own))?.id).toBe(second.id);
  expect(await services.simulations.latest(mona, own)).toBeNull();
  expect(await services.simulations.latest(owner, 'not-an-id')).toBeNull();
});

test("other people's conversations do not exist", async () => {
  const { id } = await start();
  const strangers = await bearerOf(services, await createUser(db));
  const read = await callApi(url, `/api/simulations/${id}`, { headers: strangers });
  const body = { event: { type: 'text', text: 'hello' } };
  const write = await callApi(url, `/api/simulations/${id}/events`, { body, headers: strangers });
  expect([read.code, write.code]).toEqual(['simulation/not-found', 'simulation/not-found']);
});
