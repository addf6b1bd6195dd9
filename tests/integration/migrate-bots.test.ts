import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { applyMigrations } from '#server/launch/migrate.ts';
import { useEmptyDatabase } from '#tests/setup/database.ts';
import { useTemporaryFolder } from '#tests/setup/temporary-folder.ts';

const FIRST = ['0001_init', '0002_rules', '0003_ledger', '0004_defaults'];

const OWNER = '00000000-0000-7000-8000-00000000000a';
const DRAFT = '00000000-0000-7000-8000-00000000000b';
const LIVE = '00000000-0000-7000-8000-00000000000c';

/** Rows as the first four migrations let them be: a draft, and a live bot that was proven twice. */
const ROWS = `
  insert into users (id, email, password_hash) values ('${OWNER}', 'mona@example.com', 'x');
  insert into bots (id, user_id, name) values
    ('${DRAFT}', '${OWNER}', 'Draft'), ('${LIVE}', '${OWNER}', 'Live');
  insert into bot_versions (id, bot_id, number, spec, spec_hash, engine) values
    ('${DRAFT}', '${DRAFT}', 1, '{}', 'draft-hash', 'builtin'),
    ('${LIVE}', '${LIVE}', 1, '{}', 'live-hash', 'model');
  insert into proofs (id, version_id, spec_hash, engine_version, passed, coverage, violations,
      stories, transcripts, duration_ms, created_at)
    select gen_random_uuid(), v.id::uuid, v.hash, v.engine, v.passed, '{}', '[]', '[]', '[]', 1, v.at
    from (values
      ('${DRAFT}', 'draft-hash', '1', true, timestamptz '2026-01-01'),
      ('${LIVE}', 'live-hash', '0', true, timestamptz '2026-01-01'),
      ('${LIVE}', 'live-hash', '1', true, timestamptz '2026-02-01'),
      ('${LIVE}', 'live-hash', '2', false, timestamptz '2026-03-01')
    ) as v (id, hash, engine, passed, at);
  update bots set draft_version_id = id where id = '${DRAFT}';
  update bots set live_version_id = id, state = 'LIVE' where id = '${LIVE}';
`;

const database = await useEmptyDatabase();

test('a database that already holds bots is brought up to date, and its live bots stay proven', async () => {
  const folder = await useTemporaryFolder();
  for (const name of FIRST) {
    await cp(join('prisma/migrations', name), join(folder, name), { recursive: true });
  }
  await applyMigrations(database, { folder });
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`begin; ${ROWS}; commit`);

  await applyMigrations(database);

  const bots = await client.query(
    'select name, state, live_spec_hash, live_engine_version from bots order by name',
  );
  expect(bots.rows).toEqual([
    { name: 'Draft', state: 'DRAFT', live_spec_hash: null, live_engine_version: null },
    { name: 'Live', state: 'LIVE', live_spec_hash: 'live-hash', live_engine_version: '1' },
  ]);
  const passed = await client.query(
    'select engine_version, passed_engine_version from proofs where version_id = $1 order by 1',
    [LIVE],
  );
  expect(passed.rows).toEqual([
    { engine_version: '0', passed_engine_version: '0' },
    { engine_version: '1', passed_engine_version: '1' },
    { engine_version: '2', passed_engine_version: null },
  ]);
  const byFailedProof = client.query(
    `update bots set live_engine_version = '2' where live_version_id is not null`,
  );
  await expect(byFailedProof).rejects.toThrow('bots_live_proven_fkey');
});
