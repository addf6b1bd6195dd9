import { describe, expect, it } from 'vitest';
import { createRun } from '#tests/factories/create-run.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';
import { useAdminServer } from './admin-server.ts';

const db = await useDb();
const server = await useAdminServer(db);
const owner = await createUser(db, { role: 'OWNER' });
const admin = await createUser(db, { role: 'ADMIN', locale: 'ar' });
const user = await createUser(db, { credits: 30 });
const suspendedAdmin = await createUser(db, { role: 'ADMIN', status: 'SUSPENDED' });
const run = await createRun(db, user.id);

const listOfUsers = '/api/resources/User/actions/list';

describe('who may enter the back office', () => {
  it.each([
    ['', '/admin'],
    ['/resources/User?page=2', '/admin/resources/User?page=2'],
  ])('strangers who open %s are sent to the login and back', async (path, back) => {
    const answer = await server.call(null, path);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/login?next=${encodeURIComponent(back)}`);
  });

  it.each([
    ['GET', listOfUsers],
    ['GET', '/api/dashboard'],
    ['POST', `/api/resources/User/records/${user.id}/grantCredits`],
    ['POST', '/language'],
  ])('strangers get no answer from %s %s', async (method, path) => {
    const answer = await server.send(null, path, { method });
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({ error: { code: 'auth/required' } });
  });

  it.each([
    ['a user', user],
    ['a suspended admin', suspendedAdmin],
  ])('%s is refused on pages, lists and acts', async (_who, viewer) => {
    const page = await server.call(viewer, '');
    expect(page.status).toBe(403);
    expect(page.text).toContain('You are not allowed to do this.');
    for (const path of [listOfUsers, '/api/dashboard']) {
      expect((await server.call(viewer, path)).json).toMatchObject({
        error: { code: 'auth/forbidden' },
      });
    }
    const grant = await server.call(viewer, `/api/resources/User/records/${user.id}/grantCredits`, {
      credits: 100,
      reason: 'because I can',
    });
    expect(grant.status).toBe(403);
    expect(await db.prisma.ledgerTransaction.count({ where: { kind: 'grant' } })).toBe(1);
  });

  it('admins and owners get the page in their language', async () => {
    const arabic = await server.call(admin, '');
    expect(arabic.status).toBe(200);
    expect(arabic.text).toContain('<html lang="ar" dir="rtl">');
    expect(arabic.text).toContain('في انتظار الموافقة');
    const english = await server.call(owner, '/resources/User');
    expect(english.text).toContain('<html lang="en" dir="ltr">');
  });

  it('a changed language is kept on the account', async () => {
    expect((await server.call(owner, '/language', { locale: 'fr' })).json).toMatchObject({
      error: { code: 'request/invalid' },
    });
    expect((await server.call(owner, '/language', { locale: 'ar' })).status).toBe(204);
    expect((await server.call(owner, '')).text).toContain('dir="rtl"');
    await server.call(owner, '/language', { locale: 'en' });
  });

  it('pages ask nothing of other servers', async () => {
    const { text } = await server.call(owner, '');
    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !address?.startsWith('/admin/'))).toEqual([]);
  });
});

const readOnly = [
  'User',
  'WaitingUser',
  'LedgerEntry',
  'LedgerTransaction',
  'LedgerAccount',
  'Hold',
  'Payment',
  'Pack',
  'Run',
  'RunStage',
  'Bot',
  'BotVersion',
  'Proof',
  'Conversation',
  'Simulation',
  'Record',
  'TestRecord',
  'AuditEvent',
  'Setting',
];

const everyRow = async () => {
  const { prisma } = db;
  return {
    users: await prisma.user.findMany({ orderBy: { id: 'asc' } }),
    entries: await prisma.ledgerEntry.findMany({ orderBy: { id: 'asc' } }),
    runs: await prisma.run.findMany({ orderBy: { id: 'asc' } }),
    packs: await prisma.pack.findMany({ orderBy: { id: 'asc' } }),
    settings: await prisma.setting.findMany(),
    events: await prisma.auditEvent.count(),
  };
};

describe('what the back office offers no way to do', () => {
  it('hand-made calls to create, edit or delete are refused and change nothing', async () => {
    const before = await everyRow();
    const body = { role: 'OWNER', status: 'APPROVED', amountCredits: 5, state: 'READY', stars: 1 };
    for (const resource of readOnly) {
      for (const path of [
        `/api/resources/${resource}/actions/new`,
        `/api/resources/${resource}/records/${user.id}/edit`,
        `/api/resources/${resource}/records/${run.id}/edit`,
        `/api/resources/${resource}/records/${user.id}/delete`,
        `/api/resources/${resource}/bulk/bulkDelete?recordIds=${user.id},${run.id}`,
        `/api/resources/${resource}/actions/list`,
      ]) {
        const answer = await server.call(owner, path, body);
        expect([path, answer.status]).toEqual([path, 403]);
      }
    }
    expect(await everyRow()).toEqual(before);
  });

  it.each([
    ['/api/resources/RefreshToken/actions/list', 404],
    ['/api/resources/ApiKey/actions/list', 404],
    ['/api/pages/anything', 404],
    ['/api/resources/User/actions/export', 403],
    ['/api/resources/Run/records/x/approve', 403],
    [`/api/resources/User/records/${user.id}/edit`, 403],
    ['/api/resources/User/bulk/bulkDelete', 403],
  ])('%s answers %i', async (path, status) => {
    expect((await server.call(owner, path)).status).toBe(status);
  });

  it('the page of an act on many rows leads back to the list', async () => {
    const answer = await server.call(owner, '/resources/User/bulk/bulkDelete');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/admin/resources/User');
  });

  it.each([
    '/api/resources/User/records/%E0%A4%A/show',
    '/api/resources/%55ser/actions/new',
    '/API/resources/User/actions/new',
    '/api/resources/User/actions/new/',
    '/api//resources/User/actions/new',
  ])('an oddly written address (%s) opens no other way', async (path) => {
    const answer = await server.call(owner, path, { email: 'x@example.com' });
    expect([400, 403, 404]).toContain(answer.status);
  });

  it('a form of another site, an upload and broken JSON end before AdminJS', async () => {
    const path = `/api/resources/User/records/${user.id}/grantCredits`;
    const form = new FormData();
    form.set('credits', '5');
    form.set('file', new Blob(['x'.repeat(100)]), 'x.txt');
    const upload = await server.send(owner, path, { method: 'POST', body: form });
    expect(upload.json).toMatchObject({ error: { code: 'request/not-json' } });
    const headers = { 'content-type': 'application/json' };
    const broken = await server.send(owner, path, { method: 'POST', headers, body: '{' });
    expect(broken.json).toMatchObject({ error: { code: 'request/not-json' } });
    const huge = JSON.stringify({ reason: 'x'.repeat(70_000) });
    const large = await server.send(owner, path, { method: 'POST', headers, body: huge });
    expect(large.json).toMatchObject({ error: { code: 'request/too-large' } });
  });
});
