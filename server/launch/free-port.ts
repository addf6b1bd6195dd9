import { createServer } from 'node:net';

/** True when this process could listen there now. `port` 0 asks for any. */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await tryListen(port, host)) !== undefined;
}

/** The preferred port when it is free, else one that the system picks. */
export async function findFreePort(preferred: number | undefined, host: string): Promise<number> {
  if (preferred !== undefined && (await isPortFree(preferred, host))) return preferred;
  const port = await tryListen(0, host);
  if (port === undefined) throw new Error(`no free port on ${host}`);
  return port;
}

function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}
