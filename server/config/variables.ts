import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { isKeyOf32Bytes } from './secret-strength.ts';

const wholeNumber = (name: string, from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `${name} must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, `${name} must be from ${from} to ${to}`);

const url = (name: string, protocol: RegExp, example: string) =>
  z.url({ protocol, error: `${name} must be a URL such as ${example}` });

const httpUrl = (name: string) =>
  url(name, /^https?$/, 'https://example.com').transform((value) => value.replace(/\/+$/, ''));

const oneOf = <const Names extends readonly [string, ...string[]]>(name: string, names: Names) =>
  z.enum(names, { error: `${name} must be one of ${names.join(', ')}` });

const { password } = LIMITS;

/** Every variable the product reads, with its default; docs/environment.md explains each. */
export const variablesSchema = z.object({
  APP_ENV: oneOf('APP_ENV', ['local', 'test', 'production']).default('local'),
  HOST: z.string().optional(),
  PORT: wholeNumber('PORT', 1, 65_535).default(3000),
  PUBLIC_URL: httpUrl('PUBLIC_URL').optional(),
  TRUST_PROXY_HOPS: wholeNumber('TRUST_PROXY_HOPS', 0, 10).default(0),
  RATE_LIMIT_FACTOR: wholeNumber('RATE_LIMIT_FACTOR', 1, 1000).default(1),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url('DATABASE_URL', /^postgres(ql)?$/, 'postgresql://user:…@host/name').optional(),
  ACCESS_TOKEN_SECRET: z.string().optional(),
  SECRETS_KEY: z
    .string()
    .refine(
      isKeyOf32Bytes,
      'SECRETS_KEY must be 32 bytes in base64; make one with: openssl rand -base64 32',
    )
    .optional(),
  OWNER_EMAIL: z.email('OWNER_EMAIL must be an e-mail address').toLowerCase().optional(),
  OWNER_PASSWORD: z
    .string()
    .min(
      password.minCharacters,
      `OWNER_PASSWORD needs ${password.minCharacters} characters or more`,
    )
    .max(
      password.maxCharacters,
      `OWNER_PASSWORD takes ${password.maxCharacters} characters at most`,
    )
    .optional(),
  AI_ENGINE: oneOf('AI_ENGINE', ['model', 'builtin']).optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpUrl('OPENAI_BASE_URL').optional(),
  OPENAI_MODEL: z.string().default('gpt-6-luna'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d{6,}:[\w-]{30,}$/, 'TELEGRAM_BOT_TOKEN is not a token as BotFather gives it')
    .optional(),
  TELEGRAM_API_ROOT: httpUrl('TELEGRAM_API_ROOT').default('https://api.telegram.org'),
  LOG_LEVEL: oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent']).default(
    'info',
  ),
  DEV_SERVER: oneOf('DEV_SERVER', ['0', '1']).default('0'),
});

export type Variables = z.infer<typeof variablesSchema>;
