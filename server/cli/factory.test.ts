import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { childEnvironment } from '#server/config/env.ts';
import { webSpec } from '#tests/factories/web-spec.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factory-cli-'));
  const spec = pizzaSpec();
  await write('pizza.json', spec);
  await write('broken.json', { ...spec, blocks: spec.blocks.filter(({ id }) => id !== 'phone') });
  await write('other.json', { hello: 'world' });
  await write('club.json', webSpec);
  const blocks = webSpec.blocks.map((block) =>
    block.type === 'http' ? { ...block, url: 'https://127.0.0.1/{{city}}' } : block,
  );
  await write('inside.json', { ...webSpec, blocks });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, content: object | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function factory(...args: string[]): Promise<Outcome> {
  return factoryWith({}, '', ...args);
}

function factoryWith(
  environment: Readonly<Record<string, string>>,
  typed: string,
  ...args: string[]
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/factory.ts', ...args], {
    env: childEnvironment(environment),
  });
  child.stdin.end(typed);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const LIMIT = { timeout: 60_000 };

describe('factory', LIMIT, () => {
  it('ends quietly when nobody reads its output any more', async () => {
    const script = await write('long.jsonl', '{"command":"/start"}\n'.repeat(3_000));
    const args = ['--import', 'tsx', 'server/cli/factory.ts', 'chat', join(folder, 'pizza.json')];
    const child = spawn(process.execPath, [...args, '--script', script]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('factory prove', LIMIT, () => {
  it('ends with 0 and prints the proof as JSON alone when the bot is proven', async () => {
    const { code, stdout } = await factory('prove', join(folder, 'pizza.json'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ passed: true, violations: [] });
  });

  it('ends with 1 when it is not', async () => {
    const { code, stdout } = await factory(
      'prove',
      join(folder, 'broken.json'),
      '--language',
      'ar',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('لا يوجد عنصر باسم phone');
  });

  it('lists everything that keeps a file from being a bot, in the language of the report', async () => {
    const file = await write('shapeless.json', {
      ...pizzaSpec(),
      currency: 'pounds',
      languages: [],
      extra: 1,
    });
    const { code, stderr } = await factory('prove', file, '--language', 'ar');
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      'spec/list-too-short /languages: عناصر هذه القائمة أقل من المطلوب (الحد الأدنى 1).',
      'spec/wrong-form /currency: الصيغة غير صحيحة. المتوقع: \u2066/^[A-Z]{3}$/\u2069',
      'spec/unknown-field /extra: لا يوجد هنا حقل بهذا الاسم.',
    ]);
  });

  it('ends with 2 and says on stderr what is wrong with the file or the flags', async () => {
    for (const args of [['other.json'], ['missing.json'], ['pizza.json', '--fast']]) {
      const [file = '', ...flags] = args;
      const { code, stdout, stderr } = await factory('prove', join(folder, file), ...flags);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).not.toBe('');
    }
  });
});

describe('factory diff', LIMIT, () => {
  it('says in words what changed, and as JSON where', async () => {
    const spec = pizzaSpec();
    const dearer = await write('dearer.json', {
      ...spec,
      collections: spec.collections.map((list) => ({
        ...list,
        items: list.items.map((item) => ({ ...item, price: (item.price ?? 0) + 10 })),
      })),
    });
    const files = [join(folder, 'pizza.json'), dearer];
    const arabic = await factory('diff', ...files, '--language', 'ar');
    expect(arabic.code).toBe(0);
    expect(arabic.stdout).toContain('سعر «مارجريتا»');
    const { stdout } = await factory('diff', ...files, '--json');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ adds: [], removes: [], unchangedSteps: spec.blocks.length });
    expect(result.details[0]).toMatchObject({
      part: 'item',
      field: 'price',
      before: 90,
      after: 100,
    });
  });

  it('ends with 2 when a file is missing or is not a bot', async () => {
    for (const other of ['missing.json', 'other.json', '--fast']) {
      const { code, stdout, stderr } = await factory('diff', join(folder, 'pizza.json'), other);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toBe('');
    }
  });
});

describe('factory chat', LIMIT, () => {
  it('plays a script and prints each line of the conversation as JSON', async () => {
    const script = await write(
      'order.jsonl',
      '{"command":"/start"}\n\n{"text":"2 margherita"}\n{"tap":"Done"}\n',
    );
    const args = ['--script', script, '--language', 'en', '--now', '2026-11-24T15:00:00+02:00'];
    const { code, stdout } = await factory('chat', join(folder, 'pizza.json'), ...args);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ who: 'customer', text: '/start' });
    expect(lines[2]).toMatchObject({ who: 'bot', buttons: expect.arrayContaining(['✅ Done']) });
    expect(lines.at(-1)).toEqual({ who: 'bot', text: 'What is your name?', buttons: ['⬅️ Back'] });
  });

  it('ends with 2 and names the line that cannot be played', async () => {
    const script = await write('bad.jsonl', '{"command":"/start"}\n{"tap":"Nothing like it"}\n');
    const { code, stderr } = await factory('chat', join(folder, 'pizza.json'), '--script', script);
    expect(code).toBe(2);
    expect(stderr).toContain('line 2: no such button');
  });
});

describe('factory chat with what comes from outside', LIMIT, () => {
  async function played(...lines: readonly object[]) {
    const script = await write(
      'outside.jsonl',
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    return factory('chat', join(folder, 'club.json'), '--script', script, '--language', 'en');
  }
  const linesOf = (stdout: string): unknown[] =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('plays payments and answers of web services', async () => {
    const http = { status: 200, body: { price: 90 } };
    const { code, stdout } = await played(
      { command: '/start' },
      { tap: 'Join' },
      { pay: true },
      { command: '/start' },
      { tap: 'Price' },
      { text: 'Giza' },
      { http },
    );
    expect(code).toBe(0);
    const lines = linesOf(stdout);
    expect(lines).toContainEqual({ who: 'customer', pay: true });
    expect(lines).toContainEqual({ who: 'bot', text: 'Welcome to the club' });
    expect(lines).toContainEqual({ who: 'web_service', status: 200 });
    expect(stdout.replace(/[\u2066-\u2069]/g, '')).toContain('Delivery: 90');
  });

  it('refuses them when nothing waits for them', async () => {
    const { code, stderr } = await played({ command: '/start' }, { pay: true });
    expect(code).toBe(2);
    expect(stderr).toContain('line 2: the bot waits for no payment and no web service');
  });

  it('pays by hand with :pay', async () => {
    const typed = 'Join\n:pay\n:pay\n';
    const { code, stdout } = await factoryWith({}, typed, 'chat', join(folder, 'club.json'));
    expect(code).toBe(0);
    expect(stdout).toContain('⭐ 50  (:pay pays it in pretence)\n  #1 Do not pay\n');
    expect(stdout).toContain('Welcome to the club');
    expect(stdout).toContain('nothing to pay');
  });

  it('really asks web services by hand, with secrets that are never printed', async () => {
    const secret = 'shop-live-key-0123456789';
    const typed = 'Price\nGiza\n';
    const talk = (environment: Readonly<Record<string, string>>) =>
      factoryWith(environment, typed, 'chat', join(folder, 'inside.json'));
    const without = await talk({ FACTORY_SECRET_SHOP_KEY: '' });
    expect(without.stdout).toContain('"failure":"secret_missing"');
    const { code, stdout, stderr } = await talk({ FACTORY_SECRET_SHOP_KEY: secret });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"failure":"address_refused"');
    expect(stdout).toContain('We do not know the price now');
    expect(stdout).not.toContain(secret);
  });
});

describe('factory', LIMIT, () => {
  it('says how it is used', async () => {
    expect((await factory('--help')).code).toBe(0);
    expect(await factory('dance')).toMatchObject({ code: 2, stdout: '' });
  });
});
