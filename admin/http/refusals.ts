import type { Response } from 'express';
import type { ErrorCode } from '#server/shared/error-codes.ts';
import { AppError } from '#server/shared/errors.ts';
import { directionOf, type Language } from '#server/shared/language.ts';
import { translateError } from '#server/shared/messages/translate-error.ts';

/** Answers a refused call of a program or of the pages' own scripts. */
export function refuseCall(response: Response, code: ErrorCode, language: Language): void {
  const message = translateError(code, language);
  response.status(new AppError(code).status).json({ error: { code, message } });
}

const wayBack: Readonly<Record<Language, string>> = {
  ar: 'إلى لوحتك',
  en: 'To your dashboard',
};

/** Answers a person who may not see the back office: a page that says so and leads away. */
export function refusePage(response: Response, code: ErrorCode, language: Language): void {
  const message = translateError(code, language);
  response
    .status(new AppError(code).status)
    .type('html')
    .send(`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${message}</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; gap: 1rem; padding: 1rem;
  font: 1.125rem/1.6 system-ui, 'Noto Sans Arabic', sans-serif; text-align: center;
  color: #1b1f1d; background: #f6f4ee; }
a { color: #0b6a57; }
</style>
</head>
<body>
<p>${message}</p>
<p><a href="/">${wayBack[language]}</a></p>
</body>
</html>
`);
}
