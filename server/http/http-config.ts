import type { Settings } from '#server/config/env.ts';

/** What the HTTP side needs to know about its installation. */
export type HttpConfig = Pick<Settings, 'publicUrl' | 'trustProxyHops' | 'rateLimitFactor'>;

/** True where browsers reach us by TLS: `Secure` cookies, HSTS. */
export function isSecure(config: Pick<HttpConfig, 'publicUrl'>): boolean {
  return config.publicUrl.startsWith('https://');
}
