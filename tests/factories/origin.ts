import type { Origin } from '#server/services.ts';

/** Where the requests of tests come from. */
export const testOrigin: Origin = {
  requestId: 'test-request',
  ip: '192.0.2.1',
  userAgent: 'test browser',
};
