import type { Server } from 'node:http';

/**
 * Stops a server: no new connections, running requests may finish within `maxMs`, then every
 * connection ends. A server that does not listen is fine.
 */
export function closeServer(httpServer: Server, maxMs: number): Promise<void> {
  if (!httpServer.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const enough = setTimeout(() => httpServer.closeAllConnections(), maxMs);
    httpServer.close(() => {
      clearTimeout(enough);
      resolve();
    });
    httpServer.closeIdleConnections();
  });
}
