import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

const file = (name: string) => readFileSync(join(PROJECT_ROOT, 'tests/fakes/web-service', name));

/** The certificate of every fake web service, for `*.good.test`; it signs itself. */
export const TEST_CERTIFICATE = file('certificate.pem');

/** What a web service was asked. */
export interface AskedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type WebServiceHandler = (asked: AskedRequest, response: ServerResponse) => void;

export interface FakeWebService {
  readonly port: number;
  readonly asked: AskedRequest[];
  /** How many connections were opened, whatever came of them. */
  connections(): number;
  stop(): Promise<void>;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** A web service on this machine. What breaks off is nothing to it. */
export async function startWebService(handle: WebServiceHandler): Promise<FakeWebService> {
  const asked: AskedRequest[] = [];
  let connections = 0;
  const server = createServer({ cert: TEST_CERTIFICATE, key: file('key.pem') });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    response.on('error', () => undefined);
    readText(request).then(
      (body) => {
        const { method = '', url: path = '', headers } = request;
        const entry = { method, host: headers.host ?? '', path, headers, body };
        asked.push(entry);
        handle(entry, response);
      },
      () => undefined,
    );
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    port,
    asked,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
