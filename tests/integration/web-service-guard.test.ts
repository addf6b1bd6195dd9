import { describe, expect, test } from 'vitest';
import { callWebService } from '#server/web-service/call-web-service.ts';
import { goodAgent, LedAgent, OpenAgent, resolverOf } from '#tests/fakes/web-service/agents.ts';
import {
  HOSTILE_NAMES,
  NOT_ALLOWED,
  NOT_PUBLIC,
  THIS_MACHINE,
} from '#tests/fakes/web-service/hostile-addresses.ts';
import { startWebService } from '#tests/fakes/web-service/start-web-service.ts';
import {
  plainCall,
  redirectTo,
  refused,
  SECRET,
  useWebServices,
} from '#tests/fakes/web-service/use-web-services.ts';

const { good, canary, network, answerWith, call } = await useWebServices();

describe('an address that no bot may ask', () => {
  test.each([...THIS_MACHINE, ...NOT_PUBLIC, ...NOT_ALLOWED])('%s', async (url) => {
    expect(await call({ url, retries: 2 })).toEqual(refused('address_refused'));
    expect(good.asked).toEqual([]);
  });

  test.each([...THIS_MACHINE, ...NOT_PUBLIC, ...NOT_ALLOWED])(
    'is not reached by a redirect either: %s',
    async (url) => {
      answerWith(redirectTo(encodeURI(url).replaceAll('%25', '%')));
      const { failure } = await call({ url: 'https://shop.good.test/away' });
      const isRelative = url === '' || url === 'shop.good.test/price' || url === 'https:127.0.0.1/';
      expect(failure).toBe(isRelative ? 'too_many_redirects' : 'address_refused');
    },
  );

  test.each([301, 302, 303, 307, 308])('is not reached by a %i', async (status) => {
    answerWith(redirectTo('https://169.254.169.254/latest/meta-data/', status));
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
    answerWith(redirectTo('/again'));
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
