import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const localSecretsSchema = z.object({ accessTokenSecret: z.string().min(32) });

export type LocalSecrets = z.infer<typeof localSecretsSchema>;

function readLocalSecrets(file: string): LocalSecrets {
  return localSecretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The secrets of an installation on one's own machine: made once, kept readable for its user only. */
export function ensureLocalSecrets(dataDir: string): LocalSecrets {
  const file = join(dataDir, 'secrets.json');
  const secrets: LocalSecrets = { accessTokenSecret: randomBytes(48).toString('base64url') };
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
    return secrets;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return readLocalSecrets(file);
  }
}
