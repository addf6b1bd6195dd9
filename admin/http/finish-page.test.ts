import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';

/** A page as AdminJS 7 writes it, with this data in its script. */
function adminJsPage(state: unknown): string {
  return `
    <!DOCTYPE html>
    <html lang=ar>
    <head>
      <script>
        window.REDUX_STATE = ${JSON.stringify(state)};
        window.THEME = ${JSON.stringify({ font: '</script>' })};
        window.THEME_COMPONENTS = {};
      </script>
      <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Roboto" type="text/css">
      <script src="/admin/frontend/assets/app.bundle.js"></script>
    </head>
    <body><div id="app" /></body>
    </html>`;
}

const options = {
  language: 'ar',
  assetNames: { 'app.bundle.js': 'app.bundle.0123.js' },
  nonce: 'abc',
} as const;

describe('finishPage', () => {
  it('keeps the data whole but unable to end its script', () => {
    const state = { name: '</script><script>alert(1)</script><!--', lines: 'a\u2028b\u2029c' };
    const page = finishPage(adminJsPage(state), options);
    const script = /window\.REDUX_STATE = (.*);\n/.exec(page)?.[1] ?? '';
    expect(script).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(script)).toEqual(state);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('is not led astray by data that looks like the end of the data', () => {
    const state = { text: ';\n        window.THEME = <b>' };
    const page = finishPage(adminJsPage(state), options);
    expect(page).not.toContain('<b>');
  });

  it('says language and direction, carries the nonce, asks for hashed files and nobody else', () => {
    const page = finishPage(adminJsPage({}), options);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<script nonce="abc">');
    expect(page).toContain('src="/admin/frontend/assets/app.bundle.0123.js"');
    expect(page).not.toContain('googleapis');
  });

  it('refuses a page that it does not know instead of sending it as it is', () => {
    expect(() => finishPage('<!DOCTYPE html><html></html>', options)).toThrow('REDUX_STATE');
  });
});
