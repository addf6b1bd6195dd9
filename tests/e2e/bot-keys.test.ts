import { afterAll, expect, test } from 'vitest';
import { createSpecBot } from '#tests/factories/create-spec-bot.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { webSpec } from '#tests/factories/web-spec.ts';
import { openChromium } from '#tests/setup/chromium.ts';
import { useProduct } from './start-product.ts';
import { DESKTOP, logIn, openVisitor, PHONE } from './visitor.ts';

const VALUE = 'shop-live-key-0123456789';

const product = await useProduct();
const browser = await openChromium();
afterAll(() => browser.close());

async function visitBot(language: 'ar' | 'en', javaScriptEnabled: boolean) {
  const owner = await createUser(product.db, { locale: language });
  const bot = await createSpecBot(product.db, owner.id, webSpec);
  const viewport = javaScriptEnabled ? DESKTOP : PHONE;
  const visit = { language, viewport, javaScriptEnabled };
  const visitor = await openVisitor(browser, product.url, visit);
  await logIn(visitor.page, owner.email);
  await visitor.page.goto(`/bots/${bot}`);
  return { ...visitor, bot };
}

test.each([
  ['en', true],
  ['ar', true],
  ['en', false],
  ['ar', false],
] as const)(
  'a key is set, replaced and removed (%s, JavaScript: %s)',
  async (language, scripts) => {
    const { page, context, complaints } = await visitBot(language, scripts);
    const card = page.locator('#keys');
    const save = async (value: string) => {
      await card.locator('input[name=value]').fill(value);
      await card.locator('input[name=value] + button').click();
    };

    await save('مفتاح');
    await card.locator('[id$=problem]').waitFor();
    await save(VALUE);
    await card.getByText('6789').waitFor();
    expect(await page.content()).not.toContain(VALUE);

    await card.locator('summary').click();
    expect(await card.locator('input[name=value]').inputValue()).toBe('');
    await save('another-live-key-abcdef');
    await card.getByText('cdef').waitFor();

    await card.locator('button.text-danger').click();
    await card.locator('summary').waitFor({ state: 'detached' });
    expect(await card.locator('input[name=value]').isVisible()).toBe(true);
    expect(complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
    await context.close();
  },
);

test.each([true, false])(
  'an invoice is paid in pretence with a tap (JavaScript: %s)',
  async (scripts) => {
    const { page, context } = await visitBot('en', scripts);
    const log = page.locator('[role=log]');
    await page.getByRole('button', { name: 'Start in English' }).click();
    await log.getByRole('button', { name: 'Join' }).click();
    await log.getByRole('button', { name: 'Pay ⭐ 50 (pretend)' }).click();
    await log.getByText('Only pretended').waitFor();
    await log.getByText('Welcome to the club').waitFor();
    expect(await log.getByRole('button', { name: 'Pay' }).count()).toBe(0);
    await context.close();
  },
);
