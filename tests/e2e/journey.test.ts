import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { openChromium } from '#tests/setup/chromium.ts';
import { useProduct } from './start-product.ts';
import {
  ACCOUNT_BUTTON,
  DESKTOP,
  fillLogin,
  openVisitor,
  PHONE,
  scrollsSideways,
} from './visitor.ts';

const ARTEFACTS = join(PROJECT_ROOT, 'tests/artefacts');
mkdirSync(ARTEFACTS, { recursive: true });

const product = await useProduct();
const browser = await openChromium();
afterAll(() => browser.close());

const visit = (language: 'ar' | 'en', viewport: typeof PHONE) =>
  openVisitor(browser, product.url, { language, viewport });

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(ARTEFACTS, `${name}.png`), fullPage: true });

/** The owner lets a waiting account in through the back office's own form. */
async function approve(page: Page, email: string, credits: string): Promise<void> {
  const user = await product.db.prisma.user.findUniqueOrThrow({ where: { email } });
  await page.goto(`/admin/resources/User/records/${user.id}/approve`);
  await page.fill('#credits', credits);
  await page.click('.bo-form button[type=submit]');
  await expect
    .poll(() => product.db.prisma.user.findUniqueOrThrow({ where: { email } }), { timeout: 10_000 })
    .toMatchObject({ status: 'APPROVED' });
}

interface Words {
  readonly pendingTitle: string;
  readonly readyTitle: string;
  readonly openBot: string;
  readonly start: string;
  readonly prompt: string;
}

const WORDS: Readonly<Record<'ar' | 'en', Words>> = {
  ar: {
    pendingTitle: 'حسابك في انتظار الموافقة',
    readyTitle: 'البوت جاهز',
    openBot: 'افتح البوت',
    start: 'ابدأ',
    prompt:
      'بوت لمطعم بيتزا لويجي في مدينة نصر. اعرض القائمة: مارجريتا ٩٠، ببروني ١٢٠، أربع أجبان ١٤٠. خلي الزبون يطلب أكثر من صنف، واسأله عن الاسم ورقم الموبايل والعنوان، واعرض الإجمالي وابعتلي الطلب.',
  },
  en: {
    pendingTitle: 'Waiting for approval',
    readyTitle: 'Your bot is ready',
    openBot: 'Open the bot',
    start: 'Start',
    prompt:
      "A bot for Luigi's pizza in Nasr City. Show the menu: Margherita 90, Pepperoni 120, Four cheese 140. Let people order several, ask for name, phone and address, show the total and send me the order.",
  },
};

/** The customer's side of an order, up to the record. */
const ORDER = {
  ar: ['مارجريتا', 'ببروني', 'تم', 'أحمد علي', '٠١٠٠١٢٣٤٥٦٧', '٥ شارع النيل'],
  en: ['Margherita', 'Pepperoni', 'Done', 'Sara Adel', '01001234567', '5 Nile street'],
} as const;

for (const [language, viewport] of [
  ['ar', PHONE],
  ['en', DESKTOP],
] as const) {
  test(`from signing up to a bot that takes an order, in ${language}`, async () => {
    const words = WORDS[language];
    const email = `journey-${language}@factory.test`;
    const { page, context, complaints } = await visit(language, viewport);

    await page.goto('/signup');
    expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', 'a few quiet words');
    await picture(page, `journey-${language}-1-signup`);
    await page.click(ACCOUNT_BUTTON);
    await page.waitForURL('**/pending');
    await page.getByRole('heading', { name: words.pendingTitle, level: 1 }).waitFor();
    await picture(page, `journey-${language}-2-pending`);

    const admin = await visit(language, DESKTOP);
    await admin.page.goto('/login');
    await fillLogin(admin.page, product.owner.email, product.owner.password);
    await admin.page.waitForURL('**/bots');
    await approve(admin.page, email, '40');
    await picture(admin.page, `journey-${language}-3-approved`);
    await admin.context.close();

    // The waiting page goes on by itself.
    await page.waitForURL('**/bots');
    await page.goto('/bots/new');
    await page.fill('textarea[name=prompt]', words.prompt);
    await picture(page, `journey-${language}-4-describe`);
    await page.dblclick('main form button[type=submit], main form button:not([type])');
    await page.waitForURL('**/runs/**');
    await page.getByRole('heading', { name: words.readyTitle, level: 1 }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await picture(page, `journey-${language}-5-run`);

    await page.getByRole('link', { name: words.openBot }).click();
    await page.waitForURL(/\/bots\/[^/]+$/);
    await page.getByRole('button', { name: words.start, exact: true }).first().click();
    await page
      .getByRole('button', { name: new RegExp(ORDER[language][0]) })
      .first()
      .waitFor();
    for (const said of ORDER[language]) await say(page, said);
    await picture(page, `journey-${language}-6-order`);
    expect(await scrollsSideways(page)).toBe(false);

    const user = await product.db.prisma.user.findUniqueOrThrow({ where: { email } });
    const runs = await product.db.prisma.run.findMany({
      where: { userId: user.id },
      include: { stages: { orderBy: { createdAt: 'asc' } } },
    });
    expect(runs, 'two clicks make one run').toHaveLength(1);
    expect(runs[0]).toMatchObject({ state: 'READY', engine: 'builtin' });
    expect(runs[0]?.stages.map(({ stage, attempt }) => `${stage} ${attempt}`)).toEqual([
      'intent 1',
      'planning 1',
      'building 1',
      'validation 1',
      'finalization 1',
    ]);
    const account = await product.db.prisma.ledgerAccount.findUniqueOrThrow({
      where: { userId: user.id },
    });
    expect(account).toMatchObject({
      postedCredits: BigInt(40 - (runs[0]?.chargedCredits ?? 0)),
      heldCredits: 0,
    });
    expect(runs[0]?.chargedCredits).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
}

/** Types a message and waits until the bot has answered it. */
async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.arrive').count();
  await page.fill('input[name=text]', text);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.arrive').count(), { timeout: 10_000 })
    .toBeGreaterThan(before + 1);
}
