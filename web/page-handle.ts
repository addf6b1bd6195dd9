import type { TFunction } from 'i18next';

/** What a route tells the root about its page. `data` is the route's own loader data. */
export interface PageHandle<Data = undefined> {
  /** The page's title, in its language. */
  readonly title: (t: TFunction, data: Data) => string;
  /** Without JavaScript the page loads itself again after so many seconds; null when it need not. */
  readonly refreshSeconds?: (data: Data) => number | null;
}
