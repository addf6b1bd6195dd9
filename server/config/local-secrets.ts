import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

interface LocalSecret {
  /** A file each: one that comes with an update is made without touching the others. */
  readonly fileName: string;
  readonly name: string;
  make(): string;
}

/** Made once, kept readable for its user only. */
function ensureSecret(dataDir: string, { fileName, name, make }: LocalSecret): string {
  const file = join(dataDir, fileName);
  const secret = make();
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify({ [name]: secret }), { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const stored = z.object({ [name]: z.string().min(32) });
    return z.string().parse(stored.parse(JSON.parse(readFileSync(file, 'utf8')))[name]);
  }
}

/** What signs logins in an installation on one's own machine. */
export function ensureAccessTokenSecret(dataDir: string): string {
  return ensureSecret(dataDir, {
    fileName: 'secrets.json',
    name: 'accessTokenSecret',
    make: () => randomBytes(48).toString('base64url'),
  });
}

/** What seals stored secrets in an installation on one's own machine: 32 bytes in base64. */
export function ensureSecretsKey(dataDir: string): string {
  return ensureSecret(dataDir, {
    fileName: 'secrets-key.json',
    name: 'secretsKey',
    make: () => randomBytes(32).toString('base64'),
  });
}
