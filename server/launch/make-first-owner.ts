import type { Settings } from '#server/config/env.ts';

/**
 * Makes the first OWNER when there is none, and says its password when it was generated: this is
 * its only copy.
 * @throws AppError when the configured e-mail or password cannot be used
 */
export async function makeFirstOwner(
  databaseUrl: string,
  owner: Settings['owner'],
  say: (line: string) => void,
): Promise<void> {
  if (owner === undefined) return;
  // Imported late: it needs the generated client, which the launcher makes first.
  const { createDb } = await import('#server/domain/db/create-db.ts');
  const { ensureFirstOwner } = await import('#server/domain/accounts/ensure-first-owner.ts');
  const db = createDb(databaseUrl, { max: 2 });
  try {
    const { email, password } = owner;
    const result = await ensureFirstOwner(db, { email, ...(password && { password }) });
    if (!result.created) return;
    const told = result.password ?? 'as configured';
    const note = result.password === null ? '' : '   (shown only now: write it down)';
    say(`✔ First owner: ${result.email}   password: ${told}${note}`);
  } finally {
    await db.close();
  }
}
