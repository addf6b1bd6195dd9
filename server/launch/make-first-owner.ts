import type { Settings } from '#server/config/env.ts';
import { isAppError } from '#server/shared/errors.ts';
import { translateError } from '#server/shared/messages/translate-error.ts';
import { LaunchError } from './launch-error.ts';

/**
 * Makes the first OWNER when there is none, and says its password when it was generated: this is
 * its only copy.
 * @throws LaunchError when the configured e-mail or password cannot be used
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
    const result = await ensureFirstOwner(db, { email, ...(password && { password }) }).catch(
      (error: unknown) => {
        if (!isAppError(error)) throw error;
        const sentence = translateError(error.code, 'en', error.details);
        throw new LaunchError(`OWNER_EMAIL or OWNER_PASSWORD cannot be used: ${sentence}`);
      },
    );
    if (!result.created) return;
    const told = result.password ?? 'as configured';
    const note = result.password === null ? '' : '   (shown only now: write it down)';
    say(`✔ First owner: ${result.email}   password: ${told}${note}`);
  } finally {
    await db.close();
  }
}
