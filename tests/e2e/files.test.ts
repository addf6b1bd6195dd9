import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { BLUEPRINTS } from '#server/bot-spec/blueprints.ts';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { openChromium } from '#tests/setup/chromium.ts';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';
import { useProduct } from './start-product.ts';
import { DESKTOP, logIn, openVisitor, PHONE } from './visitor.ts';

const product = await useProduct();
const browser = await openChromium();
afterAll(() => browser.close());

const TEMPLATE = BLUEPRINTS[0];
const BOT_PAGE = /\/bots\/[0-9a-f-]{36}$/;

async function person(visit: { javaScriptEnabled?: boolean; viewport?: typeof PHONE } = {}) {
  const { id, email } = await createUser(product.db, { locale: 'en' });
  const viewport = visit.viewport ?? DESKTOP;
  const visitor = await openVisitor(browser, product.url, { language: 'en', ...visit, viewport });
  onTestFinished(() => visitor.context.close());
  await logIn(visitor.page, email);
  return { ...visitor, id };
}

const countBots = (userId: string) => product.db.prisma.bot.count({ where: { userId } });

async function importFile(page: Page, path: string): Promise<void> {
  await page.setInputFiles('input[name=file]', path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

test('a template becomes one bot, which is downloaded and imported again', async () => {
  const { page, id, complaints } = await person();
  await page.goto('/bots/new');
  await page
    .getByRole('link', { name: TEMPLATE?.name.en ?? '' })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: TEMPLATE?.name.en ?? '' }).waitFor();
  await page.fill('input[name=name]', 'Rose House');
  await page.getByRole('button', { name: 'Use this template' }).dblclick();
  await page.waitForURL(BOT_PAGE);
  await page.getByRole('heading', { level: 1, name: 'Rose House' }).waitFor();
  await page.getByText('Made from a template').waitFor();
  expect(await countBots(id), 'two clicks make one bot').toBe(1);

  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('Rose-House.json');
  const file = join(await useTemporaryFolder(), 'bot.json');
  await download.saveAs(file);
  expect(parseSpec(JSON.parse(await readFile(file, 'utf8'))).ok).toBe(true);

  await page.goto('/bots/new');
  await importFile(page, file);
  await page.waitForURL(BOT_PAGE);
  await page.getByText('Imported from a file').waitFor();
  expect(await countBots(id)).toBe(2);
  expect(complaints).toEqual([]);
});

test('without JavaScript a broken file shows everything that is wrong, and a mended one works', async () => {
  const { page, id } = await person({ javaScriptEnabled: false, viewport: PHONE });
  const spec = pizzaSpec();
  const folder = await useTemporaryFolder();
  const write = async (name: string, content: object) => {
    await writeFile(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const blocks = spec.blocks.filter((block) => block.id !== 'phone');

  await page.goto('/bots/new');
  await importFile(page, await write('broken.json', { ...spec, blocks }));
  const problems = page.getByRole('listitem').filter({ hasText: 'reference/missing' });
  await problems.first().waitFor();
  expect(await problems.first().innerText()).toContain('What is your name?');
  expect(await countBots(id)).toBe(0);

  await importFile(page, await write('shapeless.json', { ...spec, currency: 'pounds', more: 1 }));
  await page.getByText('spec/wrong-form').waitFor();
  await page.getByText('spec/unknown-field').waitFor();

  await importFile(page, await write('good.json', spec));
  await page.waitForURL(BOT_PAGE);
  expect(await countBots(id)).toBe(1);
});
