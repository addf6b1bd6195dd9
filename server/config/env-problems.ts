import { isPublished, keyWeakness, secretWeakness } from './secret-strength.ts';

export type RawVariables = Readonly<Record<string, string | undefined>>;

const isLoopback = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

function publicUrlProblem(publicUrl: string | undefined): string | undefined {
  if (publicUrl === undefined) return 'PUBLIC_URL is not set; it is where people reach the site';
  if (!URL.canParse(publicUrl)) return undefined;
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || isLoopback(hostname)) return undefined;
  return 'PUBLIC_URL must begin with https:// (http:// is for a trial on localhost only)';
}

function productionProblems(raw: RawVariables): (string | undefined)[] {
  const weakness = secretWeakness(raw['ACCESS_TOKEN_SECRET']);
  const weaknessOfKey = keyWeakness(raw['SECRETS_KEY']);
  const ownerPassword = raw['OWNER_PASSWORD'];
  return [
    weakness && `ACCESS_TOKEN_SECRET ${weakness}`,
    weaknessOfKey && `SECRETS_KEY ${weaknessOfKey}`,
    publicUrlProblem(raw['PUBLIC_URL']),
    raw['DATABASE_URL'] === undefined ? 'DATABASE_URL is not set' : undefined,
    ownerPassword !== undefined && isPublished(ownerPassword)
      ? 'OWNER_PASSWORD is an example that everybody can read'
      : undefined,
  ];
}

/** What single variables cannot tell: values that are wrong together, or wrong for production. */
export function findEnvProblems(raw: RawVariables): string[] {
  const problems: (string | undefined)[] = [
    raw['AI_ENGINE'] === 'model' && raw['OPENAI_API_KEY'] === undefined
      ? 'AI_ENGINE is model, but OPENAI_API_KEY is not set'
      : undefined,
    raw['OWNER_PASSWORD'] !== undefined && raw['OWNER_EMAIL'] === undefined
      ? 'OWNER_PASSWORD is set, but OWNER_EMAIL is not'
      : undefined,
    ...(raw['APP_ENV'] === 'production' ? productionProblems(raw) : []),
  ];
  return problems.filter((problem) => problem !== undefined);
}
