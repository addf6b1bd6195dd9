import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findEnvProblems, type RawVariables } from './env-problems.ts';
import { ensureAccessTokenSecret, ensureSecretsKey } from './local-secrets.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { type Variables, variablesSchema } from './variables.ts';

/** The installation's configuration without its database. URLs have no slash at the end. */
export interface Settings {
  readonly appEnv: 'local' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  /** Where people reach the site. */
  readonly publicUrl: string;
  /** How many proxies of our own stand in front; their forwarding headers are believed. */
  readonly trustProxyHops: number;
  /** Multiplies every request limit. */
  readonly rateLimitFactor: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly accessTokenSecret: string;
  /** Seals the secrets that are stored: 32 bytes in base64. */
  readonly secretsKey: string;
  /** The account that `npm start` and the migration step make when there is no OWNER yet. */
  readonly owner: { readonly email: string; readonly password: string | undefined } | undefined;
  readonly ai: {
    readonly engine: 'model' | 'builtin' | 'none';
    readonly apiKey: string | undefined;
    readonly baseUrl: string | undefined;
    readonly model: string;
  };
  readonly telegram: { readonly botToken: string | undefined; readonly apiRoot: string };
  readonly logLevel: Variables['LOG_LEVEL'];
  /** Pages come from Vite, with hot reload, instead of the build. */
  readonly devServer: boolean;
}

export interface Env extends Settings {
  readonly databaseUrl: string;
}

/** Everything that is wrong with the configuration, a line each. Holds no value of a secret. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration has problems:\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

/** An empty variable counts as one that is not set. */
function withoutEmpty(source: RawVariables): RawVariables {
  return Object.fromEntries(
    Object.entries(source)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}

function parseVariables(source: RawVariables, needsDatabase: boolean): Variables {
  const raw = withoutEmpty(source);
  const parsed = variablesSchema.safeParse(raw);
  const problems = [
    ...(parsed.error?.issues.map((issue) => issue.message) ?? []),
    ...findEnvProblems(raw),
  ];
  if (needsDatabase && raw['DATABASE_URL'] === undefined) problems.push('DATABASE_URL is not set');
  if (!parsed.success || problems.length > 0) throw new EnvError([...new Set(problems)]);
  return parsed.data;
}

function chooseEngine(variables: Variables): Settings['ai']['engine'] {
  if (variables.AI_ENGINE !== undefined) return variables.AI_ENGINE;
  if (variables.OPENAI_API_KEY !== undefined) return 'model';
  return variables.APP_ENV === 'production' ? 'none' : 'builtin';
}

/** Where the platform and the messenger are reached. */
function placesOf(variables: Variables): Pick<Settings, 'publicUrl' | 'telegram'> {
  return {
    publicUrl: variables.PUBLIC_URL ?? `http://localhost:${variables.PORT}`,
    telegram: { botToken: variables.TELEGRAM_BOT_TOKEN, apiRoot: variables.TELEGRAM_API_ROOT },
  };
}

function toSettings(variables: Variables): Settings {
  const isProduction = variables.APP_ENV === 'production';
  const dataDir = resolve(PROJECT_ROOT, variables.DATA_DIR);
  const email = variables.OWNER_EMAIL ?? (isProduction ? undefined : 'owner@example.com');
  return {
    appEnv: variables.APP_ENV,
    host: variables.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    port: variables.PORT,
    ...placesOf(variables),
    trustProxyHops: variables.TRUST_PROXY_HOPS,
    rateLimitFactor: variables.RATE_LIMIT_FACTOR,
    dataDir,
    accessTokenSecret: variables.ACCESS_TOKEN_SECRET ?? ensureAccessTokenSecret(dataDir),
    secretsKey: variables.SECRETS_KEY ?? ensureSecretsKey(dataDir),
    owner: email === undefined ? undefined : { email, password: variables.OWNER_PASSWORD },
    ai: {
      engine: chooseEngine(variables),
      apiKey: variables.OPENAI_API_KEY,
      baseUrl: variables.OPENAI_BASE_URL,
      model: variables.OPENAI_MODEL,
    },
    logLevel: variables.LOG_LEVEL,
    devServer: variables.DEV_SERVER === '1',
  };
}

/** The configuration of a process that serves. @throws EnvError with all problems at once */
export function readEnv(source: RawVariables = process.env): Env {
  const variables = parseVariables(source, true);
  return { ...toSettings(variables), databaseUrl: variables.DATABASE_URL ?? '' };
}

/** The configuration of the launcher, which brings a database when none is named. */
export function readLaunchSettings(source: RawVariables = process.env): {
  readonly settings: Settings;
  readonly databaseUrl: string | undefined;
} {
  const variables = parseVariables(source, false);
  return { settings: toSettings(variables), databaseUrl: variables.DATABASE_URL };
}

/** The provider's configuration alone, for command lines that need neither server nor database. */
export function readModelSettings(
  source: RawVariables = process.env,
): Pick<Settings['ai'], 'apiKey' | 'baseUrl' | 'model'> {
  const variables = parseVariables(source, false);
  return {
    apiKey: variables.OPENAI_API_KEY,
    baseUrl: variables.OPENAI_BASE_URL,
    model: variables.OPENAI_MODEL,
  };
}

/** What no bot may ask, for command lines that need neither server nor database. */
export function readPlaces(
  source: RawVariables = process.env,
): Pick<Settings, 'publicUrl' | 'telegram'> {
  return placesOf(parseVariables(source, false));
}

/** A secret of a bot that is tried on the command line: `FACTORY_SECRET_<NAME>`. */
export function readBotSecret(
  name: string,
  source: RawVariables = process.env,
): string | undefined {
  return withoutEmpty(source)[`FACTORY_SECRET_${name}`];
}

/** Reads `.env` beside package.json when there is one; a variable that is set already wins. */
export function loadEnvFile(): void {
  const file = join(PROJECT_ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** What a child process gets: everything this process has, and the given variables over it. */
export function childEnvironment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}

/** The database named by the environment, for command lines that bring their own configuration. */
export function readDatabaseUrl(): string | undefined {
  return process.env['DATABASE_URL'];
}
