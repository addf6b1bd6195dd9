import { readEnv } from '#server/config/env.ts';
import { makeFirstOwner } from './make-first-owner.ts';
import { applyMigrations } from './migrate.ts';
import { createProgress } from './progress.ts';
import { reportFailure } from './report-failure.ts';

// The container's step before web and worker: schema and first owner.
try {
  const { databaseUrl, owner } = readEnv();
  const { say, step } = createProgress();
  await step('Database schema', () => applyMigrations(databaseUrl));
  await makeFirstOwner(databaseUrl, owner, say);
} catch (error) {
  reportFailure(error);
}
