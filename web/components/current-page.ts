import type { UIMatch } from '@remix-run/react';
import type { TFunction } from 'i18next';
import type { PageHandle } from '#web/page-handle.ts';

function hasHandle(match: UIMatch): match is UIMatch<unknown, PageHandle<unknown>> {
  return typeof match.handle === 'object' && match.handle !== null && 'title' in match.handle;
}

/** Title and reload interval of the page that is open, from its route's handle. */
export function currentPage(
  matches: readonly UIMatch[],
  t: TFunction,
): { readonly title: string | null; readonly refreshSeconds: number | null } {
  const match = matches.findLast(hasHandle);
  if (!match?.handle) return { title: null, refreshSeconds: null };
  const { title, refreshSeconds } = match.handle;
  return { title: title(t, match.data), refreshSeconds: refreshSeconds?.(match.data) ?? null };
}
