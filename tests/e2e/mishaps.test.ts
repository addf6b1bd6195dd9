import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { approve } from '#server/domain/accounts/approve.ts';
import { createAppointmentBot } from '#tests/factories/create-appointment-bot.ts';
import { createUser, TEST_PASSWORD, type UserWish } from '#tests/factories/create-user.ts';
import { testOrigin } from '#tests/factories/origin.ts';
import { openChromium } from '#tests/setup/chromium.ts';
import { useProduct } from './start-product.ts';
import { DESKTOP, fillLogin, logIn, openVisitor, type Visitor } from './visitor.ts';

const product = await useProduct();
const browser = await openChromium();
afterAll(() => browser.close());

const PROMPT = 'A bot for our bakery that asks for the name and the phone and sends me every lead.';

/** What `createAppointmentBot` makes, in its default language. */
const BOT_NAME = 'مواعيد';

interface Person extends Visitor {
  readonly id: string;
  readonly email: string;
}

/** Somebody with 40 credits who is logged in, in English on a desktop unless told. */
async function person(wish: UserWish = {}): Promise<Person> {
  const { id, email, locale } = await createUser(product.db, { credits: 40, ...wish });
  const visit = { language: locale, viewport: DESKTOP };
  const visitor = await openVisitor(browser, product.url, visit);
  onTestFinished(() => visitor.context.close());
  await logIn(visitor.page, email);
  return { ...visitor, id, email };
}

const countRuns = (userId: string) => product.db.prisma.run.count({ where: { userId } });

const balanceOf = (userId: string) =>
  product.db.prisma.ledgerAccount.findUniqueOrThrow({
    where: { userId },
    select: { postedCredits: true, heldCredits: true },
  });

const buildButton = (page: Page) => page.getByRole('button', { name: 'Build the bot' });
const sendButton = (page: Page) => page.getByRole('button', { name: 'Send', exact: true });
const chat = (page: Page) => page.getByRole('log');
const messageBox = (page: Page) => page.locator('input[name=text]');

/** Opens the bot and begins a conversation in English that has come to the question for the name. */
async function talkAboutName(page: Page, botId: string): Promise<void> {
  await page.goto(`/bots/${botId}`);
  await page.getByRole('button', { name: 'Start in English' }).click();
  await chat(page).getByRole('button', { name: 'Book' }).click();
  await chat(page).getByText('What is your name?').waitFor();
}

test('two clicks on build make one run, and it is paid once', async () => {
  const { page, id } = await person();
  await page.goto('/bots/new');
  await page.fill('textarea[name=prompt]', PROMPT);
  await buildButton(page).dblclick();
  await page.getByRole('heading', { name: 'Your bot is ready' }).waitFor();
  expect(await countRuns(id)).toBe(1);
  const { chargedCredits } = await product.db.prisma.run.findFirstOrThrow({
    where: { userId: id },
  });
  expect(await balanceOf(id)).toEqual({
    postedCredits: BigInt(40 - chargedCredits),
    heldCredits: 0,
  });
});

test('the form that was sent from one tab makes no second run from a tab behind it', async () => {
  const { page, id, complaints } = await person();
  await page.goto('/bots/new');
  await page.fill('textarea[name=prompt]', PROMPT);
  await buildButton(page).click();
  await page.getByRole('heading', { name: 'Your bot is ready' }).waitFor();
  await page.goBack();
  await page.waitForURL('**/bots/new');
  expect(await countRuns(id)).toBe(1);
  expect(complaints).toEqual([]);
});

test('a second tab that is behind says so, keeps the words, and goes on', async () => {
  const { page: first, context, id } = await person();
  const bot = await createAppointmentBot(product.db, id);
  await talkAboutName(first, bot);
  const second = await context.newPage();
  await second.goto(`/bots/${bot}`);
  await chat(second).getByText('What is your name?').waitFor();

  await messageBox(first).fill('Mona');
  await sendButton(first).click();
  await chat(first).getByText('Thank you').first().waitFor();

  await messageBox(second).fill('Book');
  await sendButton(second).click();
  await chat(second).getByRole('alert').waitFor();
  expect(await messageBox(second).inputValue()).toBe('Book');
  await chat(second).getByText('Thank you').first().waitFor();
  await sendButton(second).click();
  await expect.poll(() => chat(second).getByRole('alert').count(), { timeout: 10_000 }).toBe(0);
  await expect.poll(() => messageBox(second).inputValue(), { timeout: 10_000 }).toBe('');
});

test('after logging out the back button shows nothing private', async () => {
  const { page, id, email } = await person();
  const bot = await createAppointmentBot(product.db, id);
  await page.goto('/bots');
  await page.getByRole('link', { name: BOT_NAME }).click();
  await page.waitForURL(`**/bots/${bot}`);
  await page.goto('/settings');
  await page.getByText(email).first().waitFor();
  await page.locator('main form[action="/logout"] button').click();
  await page.waitForURL((url) => url.pathname !== '/settings');
  for (let back = 0; back < 3; back += 1) {
    await page.goBack();
    await page.waitForURL((url) => ['/login', '/'].includes(url.pathname));
    const shown = await page.locator('body').innerText();
    expect(shown).not.toContain(email);
    expect(shown).not.toContain(BOT_NAME);
  }
});

test('a login that ends in the middle of the form does not cost the words', async () => {
  const { page, context, id, email } = await person();
  await page.goto('/bots/new');
  await page.fill('textarea[name=prompt]', PROMPT);
  await context.clearCookies({ name: /access|refresh/ });
  await buildButton(page).click();
  await page.waitForURL('**/login**');
  await fillLogin(page, email, TEST_PASSWORD);
  await page.waitForURL('**/bots/new**');
  await expect
    .poll(() => page.inputValue('textarea[name=prompt]'), { timeout: 10_000 })
    .toBe(PROMPT);
  expect(await countRuns(id)).toBe(0);
});

test('what is too long is refused with a sentence, kept, and costs nothing', async () => {
  const { page, id } = await person();
  const long = 'word '.repeat(2_000).trimEnd().padEnd(10_000, '!');
  await page.goto('/bots/new');
  await page.fill('textarea[name=prompt]', long);
  await buildButton(page).click();
  await page
    .getByRole('alert')
    .getByText('The description may have at most 4,000 characters.')
    .waitFor();
  expect(await page.inputValue('textarea[name=prompt]')).toBe(long);
  expect(await countRuns(id)).toBe(0);
  expect(await balanceOf(id)).toEqual({ postedCredits: 40n, heldCredits: 0 });
});

test('what means nothing is refused with a sentence, kept, and costs nothing', async () => {
  const { page, id } = await person();
  await page.goto('/bots/new');
  await page.fill('textarea[name=prompt]', '🍕🍕🎉');
  await buildButton(page).click();
  await page
    .getByRole('alert')
    .getByText('Please describe the bot in a sentence or two. Nothing was charged.')
    .waitFor();
  expect(await page.inputValue('textarea[name=prompt]')).toBe('🍕🍕🎉');
  expect(await countRuns(id)).toBe(0);
  expect(await balanceOf(id)).toEqual({ postedCredits: 40n, heldCredits: 0 });
});

test('Arabic digits are numbers: in prices and in an order', async () => {
  const { page } = await person({ locale: 'ar' });
  await page.goto('/bots/new');
  await page.fill(
    'textarea[name=prompt]',
    'بوت لمطعم بيتزا: مارجريتا ٩٠ جنيه، ببروني ١٢٠ جنيه. خذ الطلب والكميات والاسم ورقم الموبايل.',
  );
  await page.getByRole('button', { name: 'ابنِ البوت' }).click();
  await page.getByRole('link', { name: 'افتح البوت' }).click();
  await page.getByRole('button', { name: 'ابدأ', exact: true }).click();
  await chat(page)
    .getByRole('button', { name: /مارجريتا.*90/ })
    .waitFor();
  await messageBox(page).fill('٣ مارجريتا');
  await page.keyboard.press('Enter');
  await expect.poll(() => chat(page).innerText(), { timeout: 10_000 }).toContain('3 × مارجريتا');
});

test('a suspended account reads why at its next step, and builds nothing', async () => {
  const { page, id, email } = await person();
  await page.goto('/bots/new');
  await page.fill('textarea[name=prompt]', PROMPT);
  await product.db.prisma.user.update({
    where: { email },
    data: { status: 'SUSPENDED', statusReason: 'Complaints of customers' },
  });
  await buildButton(page).click();
  await page.getByRole('heading', { name: 'Your account is suspended' }).waitFor();
  await page.getByText('Complaints of customers').waitFor();
  await page.goto('/bots');
  await page.waitForURL('**/pending');
  expect(await countRuns(id)).toBe(0);
});

test('a message that meets no network stays in the box and can be sent again', async () => {
  const { page, context, id } = await person();
  const bot = await createAppointmentBot(product.db, id);
  await talkAboutName(page, bot);
  await context.setOffline(true);
  await messageBox(page).fill('Mona');
  await sendButton(page).click();
  await chat(page).getByRole('alert').waitFor();
  expect(await messageBox(page).inputValue()).toBe('Mona');
  await context.setOffline(false);
  await sendButton(page).click();
  await chat(page).getByText('Thank you').first().waitFor();
});

test('the waiting page goes on by itself', async () => {
  const { page, id: userId } = await person({ status: 'PENDING', credits: 0 });
  await page.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
  const admin = await createUser(product.db, { role: 'ADMIN' });
  await approve(product, admin, { userId, credits: 20 }, testOrigin);
  await page.waitForURL('**/bots');
  expect(await page.locator('a[href="/credits"]').first().innerText()).toContain('20 credits');
});
