import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HttpCall } from '#server/runtime/effects.ts';
import { callWebService, type WebServiceOptions } from '#server/web-service/call-web-service.ts';
import { goodAgent, LedAgent, OpenAgent, resolverOf } from '#tests/fakes/web-service/agents.ts';
import {
  type AskedRequest,
  startWebService,
  type WebServiceHandler,
} from '#tests/fakes/web-service/start-web-service.ts';

const SECRET = 'sk-very-private-1234';
const MEGABYTE = 1024 * 1024;

/** What a resolver of a hostile owner says. */
const HOSTILE_NAMES = {
  'rebind.evil.test': ['127.0.0.1'],
  'zero.evil.test': ['0.0.0.0'],
  'private.evil.test': ['10.0.0.5'],
  'office.evil.test': ['192.168.1.1'],
  'metadata.evil.test': ['169.254.169.254'],
  'azure.evil.test': ['168.63.129.16'],
  'mixed.evil.test': ['93.184.216.34', '127.0.0.1'],
  'six.evil.test': ['::1'],
  'mapped.evil.test': ['::ffff:127.0.0.1'],
  'compatible.evil.test': ['::7f00:1'],
  'nat64.evil.test': ['64:ff9b::7f00:1'],
  'unique.evil.test': ['fd00:ec2::254'],
} as const;

let answer: WebServiceHandler = (_asked, response) => response.end('{}');
const good = await startWebService((asked, response) => answer(asked, response));
/** Stands for everything inside: nothing may ever connect to it. */
const canary = await startWebService((_asked, response) => response.end('inside'));
afterAll(() => Promise.all([good.stop(), canary.stop()]));

const network: WebServiceOptions = {
  deniedHosts: ['factory.good.test', 'api.telegram.org'],
  agentFor: ({ hostname }) =>
    hostname.endsWith('.good.test')
      ? goodAgent(good.port)
      : new LedAgent(canary.port, { lookup: resolverOf(HOSTILE_NAMES) }),
};

const plainCall: HttpCall = {
  method: 'GET',
  url: 'https://shop.good.test/price',
  headers: [],
  body: null,
  reads: [],
  timeoutMs: 2_000,
  retries: 0,
};

function call(changes: Partial<HttpCall> = {}, options: WebServiceOptions = network) {
  const secrets = (name: string) => (name === 'API_KEY' ? SECRET : undefined);
  return callWebService({ ...plainCall, ...changes }, secrets, options);
}

const refused = (failure: string) => ({ status: 0, body: '', failure });

function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location }).end();
}

const redirectTo =
  (location: string, status?: number): WebServiceHandler =>
  (_asked, response) =>
    redirect(response, location, status);

beforeEach(() => {
  good.asked.length = 0;
  answer = (_asked, response) => response.end('{"price": 90}');
});
afterEach(() => expect(canary.connections()).toBe(0));

/** Other ways to write this very machine. */
const THIS_MACHINE = [
  'https://127.0.0.1/',
  'https://127.0.0.1:443/',
  'https://127.1/',
  'https://127.0.1/',
  'https://2130706433/',
  'https://0177.0.0.1/',
  'https://00000177.0.0.01/',
  'https://0x7f.0.0.1/',
  'https://0x7f000001/',
  'https://127.0.0.1./',
  'https://%31%32%37.0.0.1/',
  'https://①②⑦.⓪.⓪.①/',
  'https://127。0。0。1/',
  'https:127.0.0.1/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://ｌｏｃａｌｈｏｓｔ/',
  'https://0.0.0.0/',
  'https://0/',
  'https://rebind.evil.test/',
  'https://rebind.evil.test./',
  'https://REBIND.evil.test/',
  'https://zero.evil.test/',
];

const NOT_PUBLIC = [
  'https://127.8.8.8/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://172.31.255.254/',
  'https://192.168.0.1/',
  'https://100.64.0.1/',
  'https://100.100.100.200/latest/meta-data/',
  'https://169.254.169.254/latest/meta-data/',
  'https://0xa9fea9fe/latest/meta-data/',
  'https://2852039166/latest/meta-data/',
  'https://168.63.129.16/metadata/instance',
  'https://192.0.0.192/opc/v2/instance/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::]/',
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::127.0.0.1]/',
  'https://[::ffff:0:127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b:1::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[fd00:ec2::254]/',
  'https://[ff02::1]/',
  'https://private.evil.test/',
  'https://office.evil.test/',
  'https://metadata.evil.test/',
  'https://azure.evil.test/',
  'https://mixed.evil.test/',
  'https://six.evil.test/',
  'https://mapped.evil.test/',
  'https://compatible.evil.test/',
  'https://nat64.evil.test/',
  'https://unique.evil.test/',
];

const NOT_ALLOWED = [
  'http://shop.good.test/',
  'HTTP://shop.good.test/',
  'file:///etc/passwd',
  'ftp://shop.good.test/',
  'data:application/json,{}',
  'gopher://127.0.0.1/',
  'https://shop.good.test:80/',
  'https://shop.good.test:22/',
  'https://shop.good.test:8443/',
  'https://127.0.0.1:5432/',
  'https://user:password@shop.good.test/',
  'https://shop.good.test@127.0.0.1/',
  'https://shop.good.test:x@127.0.0.1/',
  'https://1.1.1.1&@127.0.0.1/',
  'https://factory.good.test/api/me',
  'https://FACTORY.good.test./api/me',
  'https://api.telegram.org/bot1:x/getMe',
  'https://api.telegram.org./bot1:x/getMe',
  'https://4294967296/',
  'https://[fe80::1%25eth0]/',
  'https:///',
  'shop.good.test/price',
  '',
  `https://shop.good.test/${'x'.repeat(8_000)}`,
];

describe('an address that no bot may ask', () => {
  test.each([...THIS_MACHINE, ...NOT_PUBLIC, ...NOT_ALLOWED])('%s', async (url) => {
    expect(await call({ url, retries: 2 })).toEqual(refused('address_refused'));
    expect(good.asked).toEqual([]);
  });

  test.each([...THIS_MACHINE, ...NOT_PUBLIC, ...NOT_ALLOWED])(
    'is not reached by a redirect either: %s',
    async (url) => {
      answer = redirectTo(encodeURI(url).replaceAll('%25', '%'));
      const { failure } = await call({ url: 'https://shop.good.test/away' });
      const isRelative = url === '' || url === 'shop.good.test/price' || url === 'https:127.0.0.1/';
      expect(failure).toBe(isRelative ? 'too_many_redirects' : 'address_refused');
    },
  );

  test.each([301, 302, 303, 307, 308])('is not reached by a %i', async (status) => {
    answer = redirectTo('https://169.254.169.254/latest/meta-data/', status);
    expect(await call()).toEqual(refused('address_refused'));
    expect(good.asked).toHaveLength(1);
  });

  test('is not reached when a name that was good a moment ago points inside', async () => {
    let asked = 0;
    const agentFor = (url: URL) => {
      asked += 1;
      return asked === 1
        ? goodAgent(good.port)
        : new LedAgent(canary.port, { lookup: resolverOf({ [url.hostname]: ['127.0.0.1'] }) });
    };
    answer = redirectTo('/again');
    expect(await call({}, { ...network, agentFor })).toEqual(refused('address_refused'));
    expect(asked).toBe(2);
  });
});

test('without the guard this machine is reached in every one of these ways', async () => {
  const inside = await startWebService((_asked, response) => response.end('inside'));
  const lookup = resolverOf(HOSTILE_NAMES);
  const agentFor = () => new OpenAgent(inside.port, lookup);
  for (const url of THIS_MACHINE) {
    const { body } = await call({ url }, { deniedHosts: [], agentFor });
    expect([url, body]).toEqual([url, 'inside']);
  }
  await inside.stop();
});

describe('headers', () => {
  test.each([
    'Host',
    'host',
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'Keep-Alive',
    'Upgrade',
    'Expect',
    'TE',
    'Cookie',
    'Proxy-Authorization',
    'X-Forwarded-For',
    'X-aws-ec2-metadata-token',
    'X-aws-ec2-metadata-token-ttl-seconds',
    'Metadata-Flavor',
    'Metadata',
    'X-Google-Metadata-Request',
    'Accept-Encoding',
    'X Y',
    'X:Y',
    'X\r\nY',
    '',
  ])('%j cannot be set', async (name) => {
    expect(await call({ headers: [{ name, value: '1' }] })).toEqual(refused('header_refused'));
    expect(good.asked).toEqual([]);
  });

  test.each(['a\r\nX-Evil: 1', 'a\nb', 'a\rb', 'a\0b', 'مفتاح'])(
    'a value cannot break out: %j',
    async (value) => {
      const headers = [{ name: 'X-Note', value }];
      expect(await call({ headers })).toEqual(refused('header_refused'));
      const asSecret = [{ name: 'X-Key', secret: 'ANY' }];
      const answered = callWebService({ ...plainCall, headers: asSecret }, () => value, network);
      expect(await answered).toEqual(refused('header_refused'));
      expect(good.asked).toEqual([]);
    },
  );

  test('a secret goes in its header, and nowhere else', async () => {
    const headers = [{ name: 'X-Api-Key', secret: 'API_KEY' }];
    const answered = await call({ headers });
    expect(good.asked[0]?.headers['x-api-key']).toBe(SECRET);
    expect(JSON.stringify(answered)).not.toContain(SECRET);
    const failed = await call({ headers, url: 'https://127.0.0.1/' });
    expect(JSON.stringify(failed)).not.toContain(SECRET);
  });

  test('without its secret a call is not made', async () => {
    const headers = [{ name: 'X-Api-Key', secret: 'OTHER' }];
    expect(await call({ headers })).toEqual(refused('secret_missing'));
    expect(good.asked).toEqual([]);
  });
});

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
    answer = lead;
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
    answer = lead;
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
    answer = lead;
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
    answer = ({ path }, response) => redirect(response, `${path}x`);
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
    answer = (_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    expect(await call()).toEqual({ status: 200, body: text, failure: null });
  });

  test('of exactly one megabyte is read; a byte more is too much', async () => {
    answer = (_asked, response) => response.end(Buffer.alloc(MEGABYTE, 'x'));
    expect((await call()).body).toHaveLength(MEGABYTE);
    answer = (_asked, response) => response.end(Buffer.alloc(MEGABYTE + 1, 'x'));
    expect(await call()).toEqual(refused('too_large'));
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))],
    ['deflate', deflateSync(Buffer.alloc(50 * MEGABYTE))],
    ['br', brotliCompressSync(Buffer.alloc(50 * MEGABYTE))],
  ])('that unpacks without end is stopped: %s', async (encoding, bytes) => {
    answer = (_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    expect(await call()).toEqual(refused('too_large'));
  });

  test.each([
    ['gzip', 'this is not gzip'],
    ['br', 'nor brotli'],
    ['zstd', 'x'],
    ['gzip, gzip', 'x'],
  ])('that cannot be unpacked is none: %s', async (encoding, body) => {
    answer = (_asked, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    expect(await call()).toEqual(refused('unreadable'));
  });

  test('that is no HTTP, or a head without end, is none', async () => {
    answer = (_asked, response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n\r\n');
    expect(await call()).toEqual(refused('unreadable'));
    answer = (_asked, response) =>
      response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(await call()).toEqual(refused('unreadable'));
  });

  test('without a body is fine', async () => {
    answer = (_asked, response) => response.writeHead(204, { 'content-encoding': 'gzip' }).end();
    expect(await call()).toEqual({ status: 204, body: '', failure: null });
  });

  test.each([400, 401, 404, 429, 500, 503])('with status %i is an answer', async (status) => {
    answer = (_asked, response) => response.writeHead(status).end('no');
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
    answer = (_asked, response) => response.socket?.destroy();
    expect(await call()).toEqual(refused('no_answer'));
    answer = (_asked, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half', () => response.socket?.destroy());
    };
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
    answer = handler;
    expect(await call({ timeoutMs: 200, retries: 2 })).toEqual(refused('timed_out'));
  });

  test('is never more than five seconds, whatever the call says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const arrived = new Promise<void>((resolve) => {
        answer = () => resolve();
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
    answer = (_asked, response) => {
      if (good.asked.length === 1) response.writeHead(503).end();
      else if (good.asked.length === 2) response.socket?.destroy();
      else response.end('"at last"');
    };
    expect(await call({ retries: 2 })).toEqual({ status: 200, body: '"at last"', failure: null });

    good.asked.length = 0;
    answer = (_asked, response) => response.writeHead(503).end('later');
    expect(await call({ retries: 1 })).toEqual({ status: 503, body: 'later', failure: null });
    expect(good.asked).toHaveLength(2);
  });

  test.each([200, 404, 302])('is not spent on trying a %i again', async (status) => {
    answer = (_asked, response) => response.writeHead(status).end();
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
