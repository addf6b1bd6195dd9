import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLaunchSettings } from './env.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { variablesSchema } from './variables.ts';

const lines = readFileSync(join(PROJECT_ROOT, '.env.example'), 'utf8').split('\n');
const assignments = lines
  .filter((line) => /^[A-Z_]+=/.test(line))
  .map((line): [string, string] => {
    const [name = '', ...value] = line.split('=');
    return [name, value.join('=')];
  });

test('.env.example lists every variable, and no other', () => {
  const listed = new Set(assignments.map(([name]) => name));
  expect(listed).toEqual(new Set(Object.keys(variablesSchema.shape)));
});

test('.env.example can be used as it is', () => {
  const example = {
    ...Object.fromEntries(assignments),
    ACCESS_TOKEN_SECRET: 'x'.repeat(40),
    SECRETS_KEY: Buffer.alloc(32).toString('base64'),
  };
  expect(() => readLaunchSettings(example)).not.toThrow();
});
