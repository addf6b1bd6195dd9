import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { goodAgent } from '#tests/fakes/web-service/agents.ts';
import type {
  AskedRequest,
  WebServiceHandler,
} from '#tests/fakes/web-service/start-web-service.ts';
import {
  redirect,
  redirectTo,
  refused,
  SECRET,
  useWebServices,
} from '#tests/fakes/web-service/use-web-services.ts';

const MEGABYTE = 1024 * 1024;

const { good, network, answerWith, call } = await useWebServices();

describe('redirects', () => {
  const headers = [
    { name: 'Authorization', value: 'Bearer plain' },
    { name: 'X-Api-Key', secret: 'API_KEY' },
    { name: 'X-Shop', value: '7' },
  ];
  const led: Record<string, WebServiceHandler> = {
    '/': (_asked, response) => response.end('"there"'),
  };
  const lead = (asked: AskedRequest, response: ServerResponse) =>
    (led[asked.path] ?? led['/'])?.(asked, response);

  test('to another host carry nothing private, not even back again', async () => {
    led['/a'] = redirectTo('https://other.good.test/b', 307);
    led['/b'] = redirectTo('https://shop.good.test/', 307);
    answerWith(lead);
    const answered = await call({ url: 'https://shop.good.test/a', headers });
    expect(answered).toEqual({ status: 200, body: '"there"', failure: null });
    expect(
      good.asked.map(({ host, headers: sent }) => [
        host,
        sent.authorization,
        sent['x-api-key'],
        sent['x-shop'],
      ]),
    ).toEqual([
      ['shop.good.test', 'Bearer plain', SECRET, '7'],
      ['other.good.test', undefined, undefined, '7'],
      ['shop.good.test', undefined, undefined, '7'],
    ]);
  });

  test('on the same host keep them', async () => {
    led['/a'] = redirectTo('/', 302);
    answerWith(lead);
    await call({ url: 'https://shop.good.test/a', headers });
    expect(good.asked[1]?.headers).toMatchObject({
      authorization: 'Bearer plain',
      'x-api-key': SECRET,
    });
  });

  test.each([
    ['POST', 301, 'GET', ''],
    ['POST', 302, 'GET', ''],
    ['POST', 303, 'GET', ''],
    ['PUT', 303, 'GET', ''],
    ['POST', 307, 'POST', '{"x":1}'],
    ['POST', 308, 'POST', '{"x":1}'],
    ['PUT', 302, 'PUT', '{"x":1}'],
  ] as const)('a %s met with %i becomes a %s', async (method, status, later, body) => {
    led['/a'] = redirectTo('/', status);
    answerWith(lead);
    await call({ url: 'https://shop.good.test/a', method, body: '{"x":1}' });
    expect(good.asked.map((asked) => [asked.method, asked.body])).toEqual([
      [method, '{"x":1}'],
      [later, body],
    ]);
    expect(good.asked[1]?.headers['content-type']).toBe(
      body === '' ? undefined : 'application/json',
    );
  });

  test('are followed three times, not for ever', async () => {
    answerWith(({ path }, response) => redirect(response, `${path}x`));
    expect(await call({ url: 'https://shop.good.test/' })).toEqual(refused('too_many_redirects'));
    expect(good.asked).toHaveLength(4);
  });
});

describe('an answer', () => {
  const text = JSON.stringify({ note: 'سعر'.repeat(1_000) });

  test.each([
    ['identity', Buffer.from(text)],
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
  ])('is read when it comes as %s', async (encoding, bytes) => {
    answerWith((_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await call()).toEqual({ status: 200, body: text, failure: null });
  });

  test('of exactly one megabyte is read; a byte more is too much', async () => {
    answerWith((_asked, response) => response.end(Buffer.alloc(MEGABYTE, 'x')));
    expect((await call()).body).toHaveLength(MEGABYTE);
    answerWith((_asked, response) => response.end(Buffer.alloc(MEGABYTE + 1, 'x')));
    expect(await call()).toEqual(refused('too_large'));
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))],
    ['deflate', deflateSync(Buffer.alloc(50 * MEGABYTE))],
    ['br', brotliCompressSync(Buffer.alloc(50 * MEGABYTE))],
  ])('that unpacks without end is stopped: %s', async (encoding, bytes) => {
    answerWith((_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(await call()).toEqual(refused('too_large'));
  });

  test.each([
    ['gzip', 'this is not gzip'],
    ['br', 'nor brotli'],
    ['zstd', 'x'],
    ['gzip, gzip', 'x'],
  ])('that cannot be unpacked is none: %s', async (encoding, body) => {
    answerWith((_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    expect(await call()).toEqual(refused('unreadable'));
  });

  test('that is no HTTP, or a head without end, is none', async () => {
    answerWith((_asked, response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n\r\n'));
    expect(await call()).toEqual(refused('unreadable'));
    answerWith((_asked, response) =>
      response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`),
    );
    expect(await call()).toEqual(refused('unreadable'));
  });

  test('without a body is fine', async () => {
    answerWith((_asked, response) => response.writeHead(204, { 'content-encoding': 'gzip' }).end());
    expect(await call()).toEqual({ status: 204, body: '', failure: null });
  });

  test.each([400, 401, 404, 429, 500, 503])('with status %i is an answer', async (status) => {
    answerWith((_asked, response) => response.writeHead(status).end('no'));
    expect(await call()).toEqual({ status, body: 'no', failure: null });
  });

  test('of a host with a certificate for another is none', async () => {
    const agentFor = () => goodAgent(good.port);
    const url = 'https://shop.elsewhere.test/';
    expect(await call({ url }, { ...network, agentFor })).toEqual(refused('certificate_refused'));
    expect(good.asked).toEqual([]);
  });

  test('of a name that nobody knows, or a closed door, is none', async () => {
    expect(await call({ url: 'https://nowhere.evil.test/' })).toEqual(refused('no_answer'));
    answerWith((_asked, response) => response.socket?.destroy());
    expect(await call()).toEqual(refused('no_answer'));
    answerWith((_asked, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.socket?.destroy());
    });
    expect(await call()).toEqual(refused('no_answer'));
  });
});

describe('time', () => {
  const silent: WebServiceHandler = () => undefined;
  const slowHead: WebServiceHandler = (_asked, response) =>
    void response.socket?.write('HTTP/1.1 200 OK\r\nX-Wait: ');
  const slowBody: WebServiceHandler = (_asked, response) => {
    response.writeHead(200);
    response.write('{"price": ');
  };
  const slowPacked: WebServiceHandler = (_asked, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.write(gzipSync('x').subarray(0, 10));
  };
  const slowRedirect: WebServiceHandler = ({ path }, response) =>
    path === '/price' ? redirect(response, '/slow') : undefined;

  test.each([
    ['no head', silent],
    ['half a head', slowHead],
    ['half a body', slowBody],
    ['half a packed body', slowPacked],
    ['a redirect to nothing', slowRedirect],
  ])('%s in time is no answer', async (_name, handler) => {
    answerWith(handler);
    expect(await call({ timeoutMs: 200, retries: 2 })).toEqual(refused('timed_out'));
  });

  test('is never more than five seconds, whatever the call says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const arrived = new Promise<void>((resolve) => {
        answerWith(() => resolve());
      });
      const answered = call({ timeoutMs: 3_600_000 });
      await arrived;
      vi.advanceTimersByTime(5_000);
      expect(await answered).toEqual(refused('timed_out'));
    } finally {
      vi.useRealTimers();
    }
  });

  test('is enough to try again after a 5xx or no answer, as often as the call says', async () => {
    answerWith((_asked, response) => {
      if (good.asked.length === 1) response.writeHead(503).end();
      else if (good.asked.length === 2) response.socket?.destroy();
      else response.end('"at last"');
    });
    expect(await call({ retries: 2 })).toEqual({ status: 200, body: '"at last"', failure: null });

    good.asked.length = 0;
    answerWith((_asked, response) => response.writeHead(503).end('later'));
    expect(await call({ retries: 1 })).toEqual({ status: 503, body: 'later', failure: null });
    expect(good.asked).toHaveLength(2);
  });

  test.each([200, 404, 302])('is not spent on trying a %i again', async (status) => {
    answerWith((_asked, response) => response.writeHead(status).end());
    expect((await call({ retries: 2 })).status).toBe(status);
    expect(good.asked).toHaveLength(1);
  });
});

describe('a good call', () => {
  test.each([
    ['GET', null],
    ['POST', '{"name":"سارة","items":[1,2]}'],
    ['PUT', '{}'],
    ['PATCH', '{"x":null}'],
    ['DELETE', null],
    ['DELETE', '{"id":7}'],
  ] as const)('%s with body %j arrives as it was meant', async (method, body) => {
    const url = 'https://shop.good.test/items?q=%D8%B3%D8%B9%D8%B1&page=2';
    const headers = [{ name: 'X-Shop', value: '7' }];
    expect(await call({ method, url, headers, body })).toEqual({
      status: 200,
      body: '{"price": 90}',
      failure: null,
    });
    expect(good.asked).toHaveLength(1);
    expect(good.asked[0]).toMatchObject({
      method,
      host: 'shop.good.test',
      path: '/items?q=%D8%B3%D8%B9%D8%B1&page=2',
      body: body ?? '',
      headers: { 'x-shop': '7', accept: 'application/json' },
    });
  });

  test.each([
    'https://shop.good.test',
    'https://SHOP.good.test/price',
    'https://shop.good.test:443/price',
    'https://a-b.good.test/price#part',
    'https://shop.good.test/user@home',
    'https://shop.good.test/127.0.0.1',
    'https://shop.good.test/?next=http://127.0.0.1/',
  ])('may go to %s', async (url) => {
    expect((await call({ url })).failure).toBeNull();
  });

  test('may set its own way of saying what it sends and takes', async () => {
    const headers = [
      { name: 'Content-Type', value: 'application/vnd.shop+json' },
      { name: 'Accept', value: 'text/plain' },
    ];
    await call({ method: 'POST', body: '{}', headers });
    expect(good.asked[0]?.headers).toMatchObject({
      'content-type': 'application/vnd.shop+json',
      accept: 'text/plain',
    });
  });
});
