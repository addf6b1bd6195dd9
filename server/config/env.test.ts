import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';
import { EnvError, readEnv, readLaunchSettings } from './env.ts';
import { PROJECT_ROOT } from './project-root.ts';

const DATABASE_URL = 'postgresql://factory:pw@localhost/factory';
const STRONG = 'kX7vQ2mZp9LrT4wYb6HcN8dJ3fGs5AeU1oViRtBz';
const STRONG_KEY = 'q5Y0oJv8dS3xKc1Rz7Wb2LhT9uNfE4aGiPmVjXrBtCk=';
const PRODUCTION = {
  APP_ENV: 'production',
  DATABASE_URL,
  ACCESS_TOKEN_SECRET: STRONG,
  SECRETS_KEY: STRONG_KEY,
  PUBLIC_URL: 'https://factory.test',
};

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
}

describe('reading the configuration', () => {
  test('on one’s own machine the defaults are enough', async () => {
    const { settings, databaseUrl } = readLaunchSettings({ DATA_DIR: await useTemporaryFolder() });
    expect(databaseUrl).toBeUndefined();
    expect(settings).toMatchObject({
      appEnv: 'local',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustProxyHops: 0,
      ai: { engine: 'builtin', model: 'gpt-6-luna' },
    });
  });

  test('all problems are told at once, and no value of a secret is repeated', () => {
    const problems = problemsOf({
      PORT: '99999',
      PUBLIC_URL: 'factory',
      OWNER_PASSWORD: 'short',
      TELEGRAM_BOT_TOKEN: '12:secret-value',
      LOG_LEVEL: 'loud',
    });
    const names = ['PORT', 'PUBLIC_URL', 'OWNER_PASSWORD', 'TELEGRAM_BOT_TOKEN', 'LOG_LEVEL'];
    for (const name of [...names, 'DATABASE_URL', 'OWNER_EMAIL']) {
      expect(problems.join('\n')).toContain(name);
    }
    expect(problems.join('\n')).not.toMatch(/secret-value|short$/m);
  });

  test('an empty variable counts as one that is not set', () => {
    const env = readEnv({ ...PRODUCTION, PORT: '', OPENAI_API_KEY: '  ' });
    expect(env.port).toBe(3000);
    expect(env.ai.engine).toBe('none');
  });

  test('secrets of a local installation are made once, for its user only', async () => {
    const source = { DATA_DIR: await useTemporaryFolder() };
    const first = readLaunchSettings(source).settings;
    expect(readLaunchSettings(source).settings).toEqual(first);
    expect(first.accessTokenSecret.length).toBeGreaterThanOrEqual(64);
    expect(Buffer.from(first.secretsKey, 'base64')).toHaveLength(32);
    for (const file of ['secrets.json', 'secrets-key.json']) {
      const { mode } = await stat(join(source.DATA_DIR, file));
      expect(mode & 0o777).toBe(0o600);
    }
  });

  test('a key that is not 32 bytes in base64 is refused everywhere, and not repeated', () => {
    for (const key of ['short', STRONG, `${STRONG_KEY}=`, `!${STRONG_KEY.slice(1)}`]) {
      const problems = problemsOf({ DATABASE_URL, ACCESS_TOKEN_SECRET: STRONG, SECRETS_KEY: key });
      expect(problems).toEqual([expect.stringContaining('SECRETS_KEY must be 32 bytes')]);
      expect(problems.join()).not.toContain(key);
    }
  });
});

describe('choosing the engine', () => {
  test('a key brings the model, everywhere', () => {
    expect(readEnv({ ...PRODUCTION, OPENAI_API_KEY: 'key' }).ai.engine).toBe('model');
  });

  test('in production nothing stands in for a model silently', () => {
    expect(readEnv(PRODUCTION).ai.engine).toBe('none');
    expect(readEnv({ ...PRODUCTION, AI_ENGINE: 'builtin' }).ai.engine).toBe('builtin');
  });

  test('a model without a key is a problem', () => {
    expect(problemsOf({ ...PRODUCTION, AI_ENGINE: 'model' })).toEqual([
      'AI_ENGINE is model, but OPENAI_API_KEY is not set',
    ]);
  });
});

describe('production', () => {
  test.each([
    ['missing', {}, 'is not set'],
    ['short', { ACCESS_TOKEN_SECRET: STRONG.slice(0, 31) }, 'is shorter than 32'],
    ['repetitive', { ACCESS_TOKEN_SECRET: 'abcdefgh'.repeat(4) }, 'is too easy to guess'],
    ['published', { ACCESS_TOKEN_SECRET: `change-me-${STRONG}` }, 'is an example'],
  ])('a %s secret is refused', (_kind, secret, reason) => {
    const { ACCESS_TOKEN_SECRET: _removed, ...rest } = PRODUCTION;
    const problems = problemsOf({ ...rest, ...secret });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`ACCESS_TOKEN_SECRET ${reason}`);
  });

  test.each([
    ['missing', undefined, 'is not set'],
    ['repetitive', Buffer.alloc(32).toString('base64'), 'is too easy to guess'],
    ['published', Buffer.from('change-me-change-me-change-me-00').toString('base64'), 'an example'],
  ])('a %s key for stored secrets is refused', (_kind, key, reason) => {
    const { SECRETS_KEY: _removed, ...rest } = PRODUCTION;
    const problems = problemsOf({ ...rest, ...(key !== undefined && { SECRETS_KEY: key }) });
    expect(problems).toEqual([expect.stringMatching(`^SECRETS_KEY .*${reason}.*base64 32$`)]);
  });

  test.each(['.env.example', 'docker-compose.yml', 'docs/environment.md', 'docs/operations.md'])(
    'no value that stands in %s may protect an installation',
    async (file) => {
      const text = await readFile(join(PROJECT_ROOT, file), 'utf8');
      const secret = /^\s*#?\s*(ACCESS_TOKEN_SECRET|SECRETS_KEY)\s*[=:]\s*([\w+/=-]{8,})/gm;
      const accepted = [...text.matchAll(secret)].filter(
        ([, name = '', value = '']) => problemsOf({ ...PRODUCTION, [name]: value }).length === 0,
      );
      expect(accepted).toEqual([]);
    },
  );

  test('people reach it by https; http is for a trial on localhost', () => {
    expect(problemsOf({ ...PRODUCTION, PUBLIC_URL: 'http://factory.test' })[0]).toContain('https');
    expect(problemsOf({ ...PRODUCTION, PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
    const { PUBLIC_URL: _removed, ...rest } = PRODUCTION;
    expect(problemsOf(rest)[0]).toContain('PUBLIC_URL is not set');
  });

  test('a database is needed', () => {
    const { DATABASE_URL: _removed, ...rest } = PRODUCTION;
    expect(problemsOf(rest)).toEqual(['DATABASE_URL is not set']);
  });

  test('it listens to the outside', () => {
    expect(readEnv(PRODUCTION).host).toBe('0.0.0.0');
  });
});
