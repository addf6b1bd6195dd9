import { directionOf, type Language } from '#server/shared/language.ts';
import type { ErrorView } from '#web/context.ts';

const words = {
  ar: { title: 'تعذّر فتح الصفحة', home: 'إلى الصفحة الرئيسية', request: 'رقم الطلب' },
  en: { title: 'This page could not be opened', home: 'To the home page', request: 'Request' },
} as const satisfies Record<Language, Record<string, string>>;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The page for a failure outside of the dashboard's own pages, for example a request refused early. */
export function renderErrorPage(view: ErrorView, locale: Language, requestId: string): string {
  const { title, home, request } = words[locale];
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(view.message)}</p>
<p><a href="/">${home}</a></p>
<p><small>${request}: <bdi>${escapeHtml(requestId)}</bdi></small></p>
</main>
</body>
</html>
`;
}
