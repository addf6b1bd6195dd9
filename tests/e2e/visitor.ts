import type { Browser, BrowserContext, Page } from 'playwright-core';
import { TEST_PASSWORD } from '#tests/factories/create-user.ts';

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1280, height: 860 };

/** So long may something take before the test says what it waited for. */
const WAIT_MS = 20_000;

/** How a person in a test comes to the product. */
export interface Visit {
  readonly language: 'ar' | 'en';
  readonly viewport: typeof PHONE;
  /** True unless told. */
  readonly javaScriptEnabled?: boolean;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of, and requests to other hosts: nothing, if all is well. */
  readonly complaints: string[];
}

function hearComplaints(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) {
      complaints.push(`a request to another host: ${request.url()}`);
    }
  });
  return complaints;
}

/** A browser of one's own at the product's address. The caller closes the context. */
export async function openVisitor(browser: Browser, url: string, visit: Visit): Promise<Visitor> {
  const { language, ...settings } = visit;
  const context = await browser.newContext({
    baseURL: url,
    locale: language === 'ar' ? 'ar-EG' : 'en-GB',
    reducedMotion: 'reduce',
    ...settings,
  });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  return { page, context, complaints: hearComplaints(page, url) };
}

/** The button that sends the form of an account page. */
export const ACCOUNT_BUTTON = 'main form button:not([type=button])';

/** Fills the login form that is open, and sends it. */
export async function fillLogin(page: Page, email: string, password: string): Promise<void> {
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click(ACCOUNT_BUTTON);
}

/** Logs in a person whom the factory `createUser` made, and waits for their first page. */
export async function logIn(page: Page, email: string): Promise<void> {
  await page.goto('/login');
  await fillLogin(page, email, TEST_PASSWORD);
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Whether something is wider than the screen. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
