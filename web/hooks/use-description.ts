import { useState, useSyncExternalStore } from 'react';
import { keepDraft, readDraft } from './description-draft.ts';

const subscribe = () => () => undefined;

/**
 * The text of the description box. It is kept in the browser while it is typed, and brought back when
 * the page opens with an empty box, for example after a login in between.
 */
export function useDescription(initial: string) {
  const draft = useSyncExternalStore(subscribe, readDraft, () => '');
  const [typed, setTyped] = useState<string | null>(null);
  return {
    description: typed ?? (initial || draft),
    restored: typed === null && initial === '' && draft.trim() !== '',
    describe(next: string) {
      setTyped(next);
      keepDraft(next);
    },
  };
}
