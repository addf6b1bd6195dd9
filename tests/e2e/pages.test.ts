import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLUEPRINTS } from '#server/bot-spec/blueprints.ts';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { approve } from '#server/domain/accounts/approve.ts';
import { createAppointmentBot } from '#tests/factories/create-appointment-bot.ts';
import { createRun } from '#tests/factories/create-run.ts';
import { createSpecBot } from '#tests/factories/create-spec-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { webSpec } from '#tests/factories/web-spec.ts';
import { openChromium } from '#tests/setup/chromium.ts';
import { useProduct } from './start-product.ts';
import {
  ACCOUNT_BUTTON,
  DESKTOP,
  logIn,
  openVisitor,
  PHONE,
  scrollsSideways,
  type Visitor,
} from './visitor.ts';

const ARTEFACTS = join(PROJECT_ROOT, 'tests/artefacts');
mkdirSync(ARTEFACTS, { recursive: true });

const product = await useProduct();
const browser = await openChromium();
afterAll(() => browser.close());

type Language = 'ar' | 'en';

/** Addresses of what the owner of a language has. */
interface Things {
  readonly bot: string;
  /** A bot whose proof is by an engine of the past. */
  readonly older: string;
  readonly club: string;
  readonly ready: string;
  readonly failed: string;
  readonly questions: string;
}

interface PageState {
  readonly name: string;
  readonly path: string | ((things: Things) => string);
  /** What a person does there before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
  /** The status that the browser's console may mention. */
  readonly status?: number;
}

const VISITOR_STATES: readonly PageState[] = [
  { name: 'landing', path: '/' },
  { name: 'login', path: '/login?next=%2Fcredits' },
  {
    name: 'signup with problems',
    path: '/signup',
    act: async (page) => {
      await page.click(ACCOUNT_BUTTON);
      await page.getByRole('alert').waitFor();
    },
    status: 400,
  },
  { name: 'template for visitors', path: `/templates/${BLUEPRINTS[0]?.id}` },
  { name: 'not found', path: '/no-such-page', status: 404 },
];
const NEWCOMER_STATES: readonly PageState[] = [{ name: 'pending', path: '/pending' }];
const OWNER_STATES: readonly PageState[] = [
  { name: 'bots', path: '/bots' },
  { name: 'new bot', path: '/bots/new?example=2' },
  { name: 'run that gave a bot', path: ({ ready }) => `/runs/${ready}` },
  { name: 'run that failed', path: ({ failed }) => `/runs/${failed}` },
  { name: 'run with questions', path: ({ questions }) => `/runs/${questions}` },
  {
    name: 'bot in conversation',
    path: ({ bot }) => `/bots/${bot}`,
    act: async (page) => {
      await page.locator('button[name=language]').first().click();
      await page.locator('[role=log] button[name=event]').first().waitFor();
    },
  },
  { name: 'bot that is proven again', path: ({ older }) => `/bots/${older}` },
  { name: 'template', path: `/templates/${BLUEPRINTS[0]?.id}` },
  {
    name: 'import with problems',
    path: '/bots/import',
    act: async (page) => {
      await page.fill('textarea[name=text]', '{"specVersion": 2, "name": {"ar": 5}}');
      await page.click('main form button:not([type=button])');
      await page.getByRole('alert').waitFor();
    },
    status: 422,
  },
  {
    name: 'bot with a key and an invoice',
    path: ({ club }) => `/bots/${club}`,
    act: async (page) => {
      await page.locator('button[name=language]').first().click();
      await page.locator('[role=log] button[name=event]').nth(1).click();
      await page.locator('[role=log] button[value*=invoiceId]').waitFor();
    },
  },
  { name: 'credits', path: '/credits' },
  { name: 'settings', path: '/settings?saved' },
];

/** What a screen reader, or a reader with weak eyes, would stumble over. */
async function barriers(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

async function lookAt(visitor: Visitor, state: PageState, path: string, language: Language) {
  const { page, complaints } = visitor;
  complaints.length = 0;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  await state.act?.(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const name = state.name.replaceAll(' ', '-');
  await page.screenshot({ path: join(ARTEFACTS, `page-${language}-${name}.png`), fullPage: true });
  await page.evaluate(axe.source);
  const inLight = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await barriers(page, { runOnly: ['color-contrast'] });
  return {
    inLight,
    inDark,
    sideways: await scrollsSideways(page),
    complaints: complaints.filter((text) => !text.includes(`status of ${state.status}`)),
  };
}

const CLEAN = { inLight: [], inDark: [], sideways: false, complaints: [] };

const VIOLATION = { severity: 'error', class: 'model', blockId: 'hello', pointer: '/blocks/0' };

async function ownerWithThings(language: Language): Promise<[email: string, Things]> {
  const { db } = product;
  const owner = await createUser(db, { locale: language, credits: 40 });
  const bot = await createAppointmentBot(db, owner.id);
  const older = await createAppointmentBot(db, owner.id, { engineVersion: 'old' });
  const club = await createSpecBot(db, owner.id, webSpec);
  const finishedAt = new Date();
  const stage = { attempt: 1, status: 'succeeded', durationMs: 1 } as const;
  const ready = await createRun(db, owner.id, {
    state: 'READY',
    botId: bot,
    chargedCredits: 7,
    finishedAt,
    plan: {
      title: 'Appointments',
      summary: 'Books an appointment.',
      steps: ['Asks for the name.'],
      keeps: ['Name'],
      assumptions: [],
    },
    stages: { create: [{ ...stage, stage: 'intent' }] },
  });
  const failed = await createRun(db, owner.id, {
    state: 'FAILED',
    outcomeCode: 'pipeline/not-proven',
    finishedAt,
    stages: {
      create: [
        { ...stage, stage: 'intent' },
        {
          ...stage,
          stage: 'validation',
          status: 'failed',
          errorCode: 'pipeline/not-proven',
          output: { violations: [{ ...VIOLATION, code: 'block/unreachable', details: {} }] },
        },
      ],
    },
  });
  const questions = await createRun(db, owner.id, {
    state: 'NEEDS_INPUT',
    outcomeCode: 'needs_input',
    finishedAt,
    questions: [
      { id: 'items', text: 'What do you sell?', type: 'text', options: [], skippable: false },
      { id: 'pay', text: 'How?', type: 'single', options: ['Cash', 'Card'], skippable: true },
      { id: 'days', text: 'When?', type: 'multi', options: ['Sunday', 'Monday'], skippable: true },
    ],
  });
  return [
    owner.email,
    { bot, older, club, ready: ready.id, failed: failed.id, questions: questions.id },
  ];
}

describe.each([
  ['ar', PHONE],
  ['en', DESKTOP],
] as const)('in %s', (language, viewport) => {
  const visitors: Visitor[] = [];
  const arrive = async (): Promise<Visitor> => {
    const visitor = await openVisitor(browser, product.url, { language, viewport });
    visitors.push(visitor);
    return visitor;
  };
  afterAll(() => Promise.all(visitors.map(({ context }) => context.close())));

  describe('a visitor', async () => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await arrive();
    });
    test.each(VISITOR_STATES)('meets no barrier at: $name', async (state) => {
      expect(await lookAt(visitor, state, String(state.path), language)).toEqual(CLEAN);
    });
  });

  describe('a newcomer', () => {
    let visitor: Visitor;
    beforeAll(async () => {
      const { email } = await createUser(product.db, { locale: language, status: 'PENDING' });
      visitor = await arrive();
      await logIn(visitor.page, email);
    });
    test.each(NEWCOMER_STATES)('meets no barrier at: $name', async (state) => {
      expect(await lookAt(visitor, state, String(state.path), language)).toEqual(CLEAN);
    });
  });

  describe('an owner of bots', () => {
    let visitor: Visitor;
    let things: Things;
    beforeAll(async () => {
      const [email, owned] = await ownerWithThings(language);
      things = owned;
      visitor = await arrive();
      await logIn(visitor.page, email);
    });
    test.each(OWNER_STATES)('meets no barrier at: $name', async (state) => {
      const path = typeof state.path === 'string' ? state.path : state.path(things);
      expect(await lookAt(visitor, state, path, language)).toEqual(CLEAN);
    });

    test('reads why a bot was not handed over', async () => {
      await visitor.page.goto(`/runs/${things.failed}`);
      const reason = {
        ar: 'لا تصل أي محادثة إلى هذه الخطوة.',
        en: 'No conversation comes to this step.',
      }[language];
      const reasons = visitor.page.getByRole('alert').getByRole('listitem');
      expect(await reasons.allInnerTexts()).toEqual([reason]);
    });
  });
});

test('everything works without JavaScript', async () => {
  const { page, context } = await openVisitor(browser, product.url, {
    language: 'en',
    viewport: PHONE,
    javaScriptEnabled: false,
  });
  const email = 'no-script@factory.test';
  await page.goto('/signup');
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', 'a few quiet words');
  await page.click(ACCOUNT_BUTTON);
  await page.getByRole('heading', { name: 'Waiting for approval' }).waitFor();

  const admin = await createUser(product.db, { role: 'ADMIN' });
  const { id: userId } = await product.db.prisma.user.findUniqueOrThrow({ where: { email } });
  await approve(product, admin, { userId, credits: 20 }, testOrigin);

  await page.goto('/bots/new?example=3');
  await page.getByRole('button', { name: 'Build the bot' }).click();
  // The page asks again by itself until the bot is there.
  await page.getByRole('link', { name: 'Open the bot' }).click({ timeout: 30_000 });
  await page.locator('svg a[href="#step-1"]').waitFor();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const said = page.locator('[role=log] .arrive');
  const before = await said.allInnerTexts();
  await page.locator('[role=log] button[name=event]').first().click();
  await expect.poll(() => said.allInnerTexts(), { timeout: 10_000 }).not.toEqual(before);
  await context.close();
});
