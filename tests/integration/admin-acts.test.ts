import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#server/services.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';
import { useAdminServer } from './admin-server.ts';

const db = await useDb();
const server = await useAdminServer(db);
const admin = await createUser(db, { role: 'ADMIN' });
const arabicAdmin = await createUser(db, { role: 'ADMIN', locale: 'ar' });

const act = (viewer: Viewer, name: string, userId: string, body: unknown) =>
  server.call(viewer, `/api/resources/User/records/${userId}/${name}`, body);

async function stateOf(userId: string) {
  const { prisma } = db;
  const [user, account, events] = await Promise.all([
    prisma.user.findUniqueOrThrow({ where: { id: userId } }),
    prisma.ledgerAccount.findUniqueOrThrow({ where: { userId }, include: { entries: true } }),
    prisma.auditEvent.findMany({ where: { targetId: userId }, orderBy: { createdAt: 'asc' } }),
  ]);
  return {
    status: user.status,
    statusReason: user.statusReason,
    credits: Number(account.postedCredits),
    entries: account.entries.length,
    events: events.map(({ type, actorEmail, reason }) => ({ type, actorEmail, reason })),
  };
}

describe('approving', () => {
  it('lets the person in, grants the welcome credits and leaves one audit row', async () => {
    const user = await createUser(db, { status: 'PENDING' });
    const answer = await act(admin, 'approve', user.id, { credits: 20, note: 'met at the fair' });
    expect(answer.json).toMatchObject({
      notice: { type: 'success', message: 'accountApproved' },
      record: { params: { status: 'APPROVED', availableCredits: 20 } },
      redirectUrl: `/admin/resources/User/records/${user.id}/show`,
    });
    expect(await stateOf(user.id)).toEqual({
      status: 'APPROVED',
      statusReason: null,
      credits: 20,
      entries: 1,
      events: [{ type: 'account.approved', actorEmail: admin.email, reason: 'met at the fair' }],
    });
  });

  it('works from the queue, and without credits', async () => {
    const user = await createUser(db, { status: 'PENDING' });
    const path = `/api/resources/WaitingUser/records/${user.id}/approve`;
    expect((await server.call(admin, path, { credits: 0, note: '' })).status).toBe(200);
    expect(await stateOf(user.id)).toMatchObject({ status: 'APPROVED', credits: 0 });
  });

  it('a second click approves nothing again and says so', async () => {
    const user = await createUser(db, { status: 'PENDING' });
    await act(admin, 'approve', user.id, { credits: 20 });
    const second = await act(admin, 'approve', user.id, { credits: 20 });
    expect(second.json).toMatchObject({
      failure: { code: 'account/wrong-status' },
      notice: { type: 'error' },
    });
    expect(await stateOf(user.id)).toMatchObject({ credits: 20, events: [{}] });
  });

  it('credits that are no whole number are refused, and the person still waits', async () => {
    const user = await createUser(db, { status: 'PENDING' });
    for (const credits of [-1, 1.5, '20', null, 1_000_000]) {
      const answer = await act(admin, 'approve', user.id, { credits });
      expect(answer.json).toMatchObject({ failure: { code: 'credits/invalid-amount' } });
    }
    expect(await stateOf(user.id)).toMatchObject({ status: 'PENDING', credits: 0, events: [] });
  });
});

describe('rejecting', () => {
  it('needs a reason, which the person reads', async () => {
    const user = await createUser(db, { status: 'PENDING' });
    const without = await act(admin, 'reject', user.id, { reason: ' ' });
    expect(without.json).toMatchObject({ notice: { type: 'error' } });
    expect(await stateOf(user.id)).toMatchObject({ status: 'PENDING', events: [] });
    await act(admin, 'reject', user.id, { reason: 'Please tell us who you are.' });
    expect(await stateOf(user.id)).toMatchObject({
      status: 'REJECTED',
      statusReason: 'Please tell us who you are.',
      events: [{ type: 'account.rejected' }],
    });
  });
});

describe('granting and deducting', () => {
  it('one form sent twice at once moves credits once', async () => {
    const user = await createUser(db);
    const body = { credits: 15, reason: 'goodwill', idempotencyKey: randomUUID() };
    const answers = await Promise.all([
      act(admin, 'grantCredits', user.id, body),
      act(admin, 'grantCredits', user.id, body),
    ]);
    for (const { json } of answers) expect(json).toMatchObject({ notice: { type: 'success' } });
    expect(await stateOf(user.id)).toMatchObject({
      credits: 15,
      entries: 1,
      events: [{ type: 'credits.granted', reason: 'goodwill' }],
    });
  });

  it('a deduction takes what is there and writes down why', async () => {
    const user = await createUser(db, { credits: 30 });
    const answer = await act(admin, 'deductCredits', user.id, { credits: 12, reason: 'a mistake' });
    expect(answer.json).toMatchObject({ record: { params: { availableCredits: 18 } } });
    expect(await stateOf(user.id)).toMatchObject({
      credits: 18,
      events: [{ type: 'credits.deducted', reason: 'a mistake' }],
    });
  });

  it('more than there is cannot be deducted: it is said in the language of the admin', async () => {
    const user = await createUser(db, { credits: 30 });
    const body = { credits: 31, reason: 'too much' };
    expect((await act(admin, 'deductCredits', user.id, body)).json).toMatchObject({
      failure: { code: 'credits/not-enough' },
      notice: {
        type: 'error',
        message: 'You need 31 credits for this and have 30. Nothing was charged.',
      },
    });
    const arabic = await act(arabicAdmin, 'deductCredits', user.id, body);
    expect(arabic.text).toMatch(/31.*30.*لم يُخصم شيء/);
    expect(await stateOf(user.id)).toMatchObject({ credits: 30, entries: 1, events: [] });
  });

  it('without a reason nothing moves', async () => {
    const user = await createUser(db, { credits: 30 });
    for (const name of ['grantCredits', 'deductCredits']) {
      const answer = await act(admin, name, user.id, { credits: 5, reason: '' });
      expect(answer.json).toMatchObject({ failure: { code: 'credits/reason-required' } });
    }
    expect(await stateOf(user.id)).toMatchObject({ credits: 30, entries: 1, events: [] });
  });

  it('opening the form shows the balance and changes nothing', async () => {
    const user = await createUser(db, { credits: 30 });
    const path = `/api/resources/User/records/${user.id}/deductCredits`;
    expect((await server.call(admin, path)).json).toMatchObject({
      record: { params: { availableCredits: 30 } },
    });
    expect(await stateOf(user.id)).toMatchObject({ credits: 30, events: [] });
  });

  it('a person who does not exist is told as such', async () => {
    const answer = await act(admin, 'grantCredits', randomUUID(), { credits: 5, reason: 'x' });
    expect(answer.json).toMatchObject({ notice: { type: 'error' } });
    const nonsense = await act(admin, 'grantCredits', 'nobody', { credits: 5, reason: 'x' });
    expect(nonsense.json).toMatchObject({ notice: { type: 'error' } });
  });
});
