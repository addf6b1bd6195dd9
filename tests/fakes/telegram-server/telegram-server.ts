import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** One call that a bot made. */
export interface TelegramCall {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A small stand-in for Telegram's Bot API on this machine, for one bot. */
export interface FakeTelegram {
  readonly apiRoot: string;
  readonly token: string;
  /** Everything the bot called, except `getUpdates`. */
  readonly calls: readonly TelegramCall[];
  /** Something happens to the bot: it reads it with `getUpdates`. */
  push(update: Readonly<Record<string, unknown>>): void;
  /** The next call of this method, counted from the last one that was waited for. */
  nextCall(method: string): Promise<TelegramCall>;
  /** The next call of any method fails once, as when Telegram is unwell. */
  failNext(status: number, description: string): void;
  close(): Promise<void>;
}

const TOKEN = '123456789:AAfake-token-of-the-test-server-0000';
const BOT = { id: 123456789, is_bot: true, first_name: 'Factory', username: 'factory_test_bot' };

async function readPayload(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text ? z.record(z.string(), z.unknown()).parse(JSON.parse(text)) : {};
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, description: string): void {
  answer(response, status, { ok: false, error_code: status, description });
}

export async function startFakeTelegram(): Promise<FakeTelegram> {
  const calls: TelegramCall[] = [];
  const updates: Record<string, unknown>[] = [];
  const pollers = new Set<() => void>();
  const waiters = new Set<() => void>();
  const seen = new Map<string, number>();
  let lastUpdateId = 0;
  let failure: { status: number; description: string } | null = null;

  const results: Record<string, (payload: Record<string, unknown>) => unknown> = {
    getMe: () => BOT,
    sendMessage: ({ chat_id, text }) => ({
      message_id: calls.length,
      date: 0,
      chat: { id: chat_id, type: 'private' },
      text,
    }),
    editMessageText: () => true,
    answerCallbackQuery: () => true,
    setMyCommands: () => true,
    deleteWebhook: () => true,
  };

  function getUpdates(offset: number, response: ServerResponse): void {
    const waiting = () => updates.filter((update) => Number(update['update_id']) >= offset);
    const deliver = () => {
      if (waiting().length === 0) return;
      pollers.delete(deliver);
      answer(response, 200, { ok: true, result: waiting() });
    };
    pollers.add(deliver);
    response.on('close', () => pollers.delete(deliver));
    deliver();
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const payload = await readPayload(request);
    if (token !== TOKEN) return refuse(response, 401, 'Unauthorized');
    if (failure) {
      const { status, description } = failure;
      failure = null;
      return refuse(response, status, description);
    }
    if (method === 'getUpdates') return getUpdates(Number(payload['offset'] ?? 0), response);
    const result = results[method];
    if (!result) return refuse(response, 404, 'Not Found');
    calls.push({ method, payload });
    answer(response, 200, { ok: true, result: result(payload) });
    for (const notify of [...waiters]) notify();
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => refuse(response, 400, String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = z.object({ port: z.number() }).parse(server.address());

  return {
    apiRoot: `http://127.0.0.1:${address.port}`,
    token: TOKEN,
    calls,
    push(update) {
      lastUpdateId += 1;
      updates.push({ update_id: lastUpdateId, ...update });
      for (const deliver of [...pollers]) deliver();
    },
    nextCall(method) {
      return new Promise((resolve) => {
        const look = () => {
          const from = seen.get(method) ?? 0;
          const call = calls.filter((made) => made.method === method)[from];
          if (!call) return;
          seen.set(method, from + 1);
          waiters.delete(look);
          resolve(call);
        };
        waiters.add(look);
        look();
      });
    },
    failNext(status, description) {
      failure = { status, description };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
