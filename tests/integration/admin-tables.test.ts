import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDashboard } from '#admin/pages/read-dashboard.ts';
import { createBot } from '#tests/factories/create-bot.ts';
import { createRun } from '#tests/factories/create-run.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { useDb } from '#tests/factories/use-db.ts';
import { useAdminServer } from './admin-server.ts';

const db = await useDb();
const server = await useAdminServer(db);
const admin = await createUser(db, { role: 'ADMIN', email: 'admin@example.com' });
const mona = await createUser(db, { email: 'mona@clinic.example', credits: 40 });
const first = await createUser(db, { status: 'PENDING', email: 'first@example.com' });
const second = await createUser(db, { status: 'PENDING', email: 'second@example.com' });
const prompt = 'A bot for a clinic.\n</script><script>alert(1)</script>';
const run = await createRun(db, mona.id, { prompt, plan: { steps: ['a', 'b'] } });
await db.prisma.runStage.create({
  data: {
    runId: run.id,
    stage: 'intent',
    attempt: 1,
    status: 'succeeded',
    input: { prompt },
    output: { verdict: 'build' },
    rawText: '{"verdict":"build"}',
    durationMs: 120,
  },
});
const { bot, version } = await createBot(db, mona.id, { name: 'Clinic', spec: { flows: [1] } });

const listSchema = z.object({
  meta: z.object({ total: z.number() }),
  records: z.array(
    z.object({
      id: z.string(),
      title: z.union([z.string(), z.number()]),
      params: z.record(z.string(), z.unknown()),
    }),
  ),
});

async function list(resource: string, query = '') {
  const { json } = await server.call(admin, `/api/resources/${resource}/actions/list?${query}`);
  return listSchema.parse(json);
}

const emails = async (query: string) =>
  (await list('User', query)).records.map(({ params }) => params['email']);

describe('what the tables show', () => {
  it('users come with their status, role and credits', async () => {
    const { records, meta } = await list('User', 'filters.email=mona');
    expect(meta.total).toBe(1);
    expect(records[0]).toMatchObject({
      id: mona.id,
      title: 'mona@clinic.example',
      params: { status: 'APPROVED', role: 'USER', availableCredits: 40 },
    });
  });

  it('the queue holds who waits, the longest waiting first', async () => {
    const { records } = await list('WaitingUser');
    expect(records.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('credit entries name the account by its person', async () => {
    const { text } = await server.call(
      admin,
      `/api/resources/LedgerEntry/actions/list?filters.user=${mona.id}`,
    );
    const { records } = listSchema.parse(JSON.parse(text));
    expect(records).toMatchObject([
      { params: { kind: 'grant', amountCredits: 40, balanceAfterCredits: 40 } },
    ]);
    expect(text).toContain('mona@clinic.example');
  });

  it('a run shows its whole description and plan, its list only the beginning', async () => {
    const [row] = (await list('Run')).records;
    expect(row?.title).toBe('A bot for a clinic. </script><script>alert(1)</script>');
    expect(row?.params).not.toHaveProperty('prompt');
    const { json } = await server.call(admin, `/api/resources/Run/records/${run.id}/show`);
    expect(json).toMatchObject({
      record: { params: { prompt, plan: '{\n  "steps": [\n    "a",\n    "b"\n  ]\n}' } },
    });
  });

  it.each([
    ['RunStage', 'filters.run', run.id, { stage: 'intent', status: 'succeeded' }],
    ['BotVersion', 'filters.bot', bot.id, { number: 1 }],
    ['Proof', 'filters.version', version.id, { passed: true }],
    ['Bot', 'filters.user', mona.id, { name: 'Clinic', state: 'DRAFT' }],
    ['Run', 'filters.user', mona.id, { state: 'QUEUED' }],
    ['Pack', 'filters.nameEn', 'starter', { stars: 100 }],
    ['Setting', 'filters.key', 'RUN_PRICES', { key: 'run_prices' }],
  ])('%s can be listed by %s', async (resource, filter, value, params) => {
    const { records, meta } = await list(resource, `${filter}=${value}`);
    expect(meta.total).toBe(1);
    expect(records).toMatchObject([{ params }]);
    const id = records[0]?.id ?? '';
    const shown = await server.call(admin, `/api/resources/${resource}/records/${id}/show`);
    expect(shown.json).toMatchObject({ record: { id } });
  });
});

describe('finding', () => {
  it.each([
    ['filters.email=MONA', ['mona@clinic.example']],
    ['filters.email=clinic.example', ['mona@clinic.example']],
    ['filters.role=ADMIN', ['admin@example.com']],
    [
      'filters.status=PENDING&sortBy=email&direction=asc',
      ['first@example.com', 'second@example.com'],
    ],
    ['filters.status=PENDING&filters.email=second', ['second@example.com']],
    ['filters.createdAt~~from=2999-01-01', []],
    ['filters.createdAt~~to=1999-01-01', []],
    ['filters.email=%00', []],
    ['filters.email=%25', []],
  ])('%s finds the right people', async (query, expected) => {
    expect(await emails(query)).toEqual(expected);
  });

  it.each(['constructor', 'toString', '__proto__'])('a filter on %s is refused', async (name) => {
    const { status } = await server.call(
      admin,
      `/api/resources/User/actions/list?filters.${name}=`,
    );
    expect(status).toBe(400);
  });

  it('today is part of a range that ends today', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await emails(`filters.createdAt~~to=${today}`)).toContain('mona@clinic.example');
  });

  it.each([
    ['LedgerEntry', 'filters.amountCredits~~from=1', 1],
    ['LedgerEntry', 'filters.amountCredits~~to=-40', 1],
    ['LedgerEntry', 'filters.amountCredits~~from=-40&filters.amountCredits~~to=40', 2],
    ['LedgerEntry', 'filters.account=mona', 1],
    ['Run', 'filters.user=MONA', 1],
    ['Run', 'filters.summary=clinic', 1],
    ['Pack', 'filters.active=true', 4],
    ['Pack', 'filters.active=false', 0],
  ])('%s?%s finds %i', async (resource, query, total) => {
    expect((await list(resource, query)).meta.total).toBe(total);
  });

  it.each([
    'filters.status=NONSENSE',
    'filters.createdAt~~from=yesterday',
    'filters.passwordHash=argon',
    'filters.nothing=1',
    'filters.id=1',
    'sortBy=passwordHash',
    'sortBy=ledgerAccount',
    'page=-3',
    'page=999999999999',
    'perPage=-1',
    'perPage=all',
  ])('%s is answered without an error', async (query) => {
    const answer = await server.call(admin, `/api/resources/User/actions/list?${query}`);
    expect(answer.status).toBe(200);
  });

  it('passwords cannot be searched for or sorted by', async () => {
    expect(await emails('filters.passwordHash=%24argon2id')).toEqual([]);
    expect(await emails('sortBy=passwordHash&direction=asc')).toEqual(
      await emails('sortBy=id&direction=asc'),
    );
  });
});

describe('secrets', () => {
  it('stand in no page and in no answer', async () => {
    const { passwordHash } = await db.prisma.user.findUniqueOrThrow({ where: { id: mona.id } });
    const stored = await db.prisma.refreshToken.findMany();
    const paths = [
      '',
      '/api/dashboard',
      '/api/resources/User/actions/list?perPage=500',
      '/api/resources/WaitingUser/actions/list',
      '/api/resources/User/actions/search/mona',
      `/api/resources/User/records/${mona.id}/show`,
      `/api/resources/User/records/${mona.id}/grantCredits`,
      `/api/resources/Run/records/${run.id}/show`,
      '/api/resources/LedgerAccount/actions/list',
      '/api/resources/AuditEvent/actions/list',
    ];
    for (const path of paths) {
      const { status, text } = await server.call(admin, path);
      expect(status).toBe(200);
      expect(text).not.toContain('passwordHash');
      expect(text).not.toContain('argon2');
      expect(text).not.toContain(passwordHash);
      for (const { tokenHash } of stored) expect(text).not.toContain(tokenHash);
    }
  });

  it('what people write cannot end the script of the page', async () => {
    const { text } = await server.call(admin, `/resources/Run/records/${run.id}/show`);
    expect(text.match(/<\/script>/g)?.length).toBe(text.match(/<script/g)?.length);
  });
});

describe('the home page', () => {
  it('shows who waits, what runs and where credits went', async () => {
    const { json } = await server.call(admin, '/api/dashboard');
    expect(json).toMatchObject({
      waiting: {
        count: 2,
        people: [{ email: 'first@example.com' }, { email: 'second@example.com' }],
      },
      runs: { started: 1, ready: 0, unsuccessful: 0, open: 1 },
      credits: { granted: 40, spent: 0 },
    });
  });

  it('forgets runs after a day and credits after thirty', async () => {
    const later = new Date(Date.now() + 31 * 86_400_000);
    expect(await readDashboard(db.prisma, later)).toMatchObject({
      runs: { started: 0 },
      credits: { granted: 0, spent: 0 },
    });
  });
});
