import { expect, test } from 'vitest';
import { createLog } from './log.ts';

const TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw9';
const KEY = 'sk-proj-abcdefghijklmnop0123456789';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  const output = { write: (line: string) => lines.push(line) > 0 };
  write(createLog('web', { logLevel: 'info' }, output));
  return lines.join('');
}

test('a line is JSON with the process, the time and the message', () => {
  expect(JSON.parse(logged((log) => log.info({ runId: 'r1' }, 'run started')))).toMatchObject({
    name: 'web',
    level: 30,
    runId: 'r1',
    msg: 'run started',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test('secrets in fields are taken out at any depth, and the line stays JSON', () => {
  const text = logged((log) =>
    log.info({
      user: { password: 'p"w', deep: { refreshToken: 'abc', apiKey: 'k' } },
      req: { headers: { authorization: 'Bearer abc', 'set-cookie': ['a=1', 'b=2'] } },
      inputTokens: 12,
    }),
  );
  const line = JSON.parse(text);
  expect(line.user).toEqual({
    password: '[redacted]',
    deep: { refreshToken: '[redacted]', apiKey: '[redacted]' },
  });
  expect(line.req.headers).toEqual({ authorization: '[redacted]', 'set-cookie': '[redacted]' });
  expect(line.inputTokens).toBe(12);
});

test('tokens and keys inside messages, URLs and errors are taken out', () => {
  const text = logged((log) => {
    log.error(new Error(`POST https://api.telegram.org/bot${TOKEN}/sendMessage failed`));
    log.warn(`key ${KEY} refused for postgresql://factory:hunter2@db/factory`);
  });
  for (const secret of [TOKEN, KEY, 'hunter2']) expect(text).not.toContain(secret);
  expect(text).toContain('/sendMessage failed');
});

test('a row that the database refused is not quoted', () => {
  const detail = 'Failing row contains (1, sara@example.com, $argon2id$v=19$"x", null).';
  const text = logged((log) => log.error({ err: { code: '23514', detail } }, 'write failed'));
  expect(JSON.parse(text)).toMatchObject({ err: { code: '23514' }, msg: 'write failed' });
  expect(text).not.toContain('sara@example.com');
  expect(text).not.toContain('argon2id');
});
