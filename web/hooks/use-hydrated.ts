import { useSyncExternalStore } from 'react';

const subscribe = () => () => undefined;

/** False on the server and in the first drawing in the browser, then true: JavaScript works. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
