import { createContext, useContext } from 'react';

/** The nonce of this response's scripts; absent in the browser, which hides it from scripts. */
const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
