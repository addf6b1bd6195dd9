import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { buildVerb } from './build.ts';

const BARBER = 'Barber bot: haircut 60, beard 40. People book a day and time with name and phone.';

let out: string;
let errors: string;
let folder: string;
let restore: () => void;

beforeEach(async () => {
  out = '';
  errors = '';
  folder = await mkdtemp(join(tmpdir(), 'build-'));
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
  restore = () => {
    stdout.mockRestore();
    stderr.mockRestore();
  };
});

afterEach(async () => {
  restore();
  await rm(folder, { recursive: true });
});

describe('factory build', () => {
  test('writes a proven bot and prints only JSON on stdout', async () => {
    const file = join(folder, 'bot.json');
    const args = ['--prompt', BARBER, '--locale', 'en', '--out', file, '--json'];
    expect(await buildVerb.run(args)).toBe(0);
    const result: unknown = JSON.parse(out);
    expect(result).toMatchObject({
      outcome: 'ready',
      specFile: file,
      questions: [],
      proof: { passed: true },
    });
    expect(parseSpec(JSON.parse(await readFile(file, 'utf8'))).ok).toBe(true);
    expect(errors).toContain('validation (1): succeeded');
  });

  test('speaks the language of the owner', async () => {
    expect(await buildVerb.run(['--prompt', BARBER, '--locale', 'ar'])).toBe(0);
    expect(out).toContain('البوت جاهز');
  });

  test.each([
    [['--prompt', 'make me a bot', '--json'], 'needs_input'],
    [['--prompt', 'what is the capital of France?', '--json'], 'refused'],
  ])('a bot that is not ready gives 1', async (args, outcome) => {
    expect(await buildVerb.run(args)).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ outcome, specFile: null });
  });

  test.each([
    [[]],
    [['--prompt', '  ']],
    [['--prompt', 'x'.repeat(4001)]],
    [['--prompt', BARBER, '--locale', 'fr']],
    [['--prompt', BARBER, '--engine', 'magic']],
    [['--prompt', BARBER, '--answers', '/nowhere/answers.json']],
    [['--colour', 'red']],
  ])('wrong usage gives 2 and nothing on stdout: %j', async (args) => {
    expect(await buildVerb.run(args)).toBe(2);
    expect(out).toBe('');
    expect(errors).not.toBe('');
  });
});
