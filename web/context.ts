import type { Login, Origin, Services, Viewer } from '#server/services.ts';
import type { ErrorCode } from '#server/shared/error-codes.ts';
import type { ErrorDetails } from '#server/shared/errors.ts';
import type { Language } from '#server/shared/language.ts';

/** A failure as a page shows it. */
export interface ErrorView {
  readonly code: ErrorCode;
  /** The sentence in the page's language. */
  readonly message: string;
  readonly status: number;
  readonly retryable: boolean;
  /** Facts such as `paths`: the fields that `request/invalid` is about. */
  readonly details: ErrorDetails;
}

/**
 * What every loader and action gets as `context`. Pages take only types from the server: every value
 * that they need is here.
 */
export interface PageContext {
  readonly services: Services;
  /** Who asks, read fresh from the database; null when nobody is logged in. */
  readonly viewer: Viewer | null;
  readonly origin: Origin;
  /** The viewer's language, else the `locale` cookie, else `Accept-Language`, else English. */
  readonly locale: Language;
  /** Every inline script must carry it: `<Scripts nonce={…} />`, also in `renderToPipeableStream`. */
  readonly cspNonce: string;
  /** Where people reach the platform, without a slash at the end. */
  readonly publicUrl: string;
  readonly login: {
    /** Adds the cookies of a login to the response's headers. */
    begin(headers: Headers, login: Login): void;
    /** Ends the login of this request (its refresh token) and takes its cookies away. */
    end(headers: Headers): Promise<void>;
  };
  /** Remembers the language of a visitor who is not logged in. */
  rememberLocale(headers: Headers, locale: Language): void;
  /** Code and sentence of any thrown value; an unexpected one is logged with the request's id. */
  describeError(error: unknown): ErrorView;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends PageContext {}
}
