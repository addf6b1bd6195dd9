import type { ErrorRequestHandler, Response } from 'express';
import type { Log } from '#server/config/log.ts';
import type { ErrorView } from '#web/context.ts';
import { describeError } from './describe-error.ts';
import { renderErrorPage } from './error-page.ts';
import { localeOf } from './request-locale.ts';
import { requestState } from './request-state.ts';
import type { SessionCookies } from './session-cookies.ts';

interface AnswerErrorsDeps {
  readonly cookies: SessionCookies;
  readonly log: Log;
}

function answerJson(response: Response, view: ErrorView, requestId: string): void {
  const details = Object.keys(view.details).length > 0 ? { details: view.details } : {};
  const { code, message, retryable } = view;
  response.status(view.status).json({ error: { code, message, retryable, requestId, ...details } });
}

/** The last word on every failed request: JSON for programs, a small page for people. */
export function answerErrors({ cookies, log }: AnswerErrorsDeps): ErrorRequestHandler {
  return (error, request, response, next) => {
    const { requestId } = requestState(request);
    if (response.headersSent) {
      log.warn({ requestId }, 'a response broke off');
      next(error);
      return;
    }
    const locale = localeOf(request, cookies);
    const view = describeError(error, locale, request, log);
    response.setHeader('Content-Language', locale);
    if (view.code === 'auth/required') response.setHeader('WWW-Authenticate', 'Bearer');
    if (/^\/(api|health)(\/|$)/.test(request.path) || request.accepts(['html', 'json']) === 'json')
      answerJson(response, view, requestId);
    else
      response
        .status(view.status)
        .type('html')
        .send(renderErrorPage(view, locale, requestId));
  };
}
