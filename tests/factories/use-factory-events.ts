import pg from 'pg';
import { afterAll } from 'vitest';
import { FACTORY_EVENTS_CHANNEL } from '#server/domain/db/notify.ts';

/**
 * Waits for what the product announces. Gives a function that resolves with the first result of
 * `look` that is not null, looking again after every event. To be awaited at the file's top.
 */
export async function useFactoryEvents(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`listen ${FACTORY_EVENTS_CHANNEL}`);
  afterAll(() => client.end());

  return async function waitFor<Result>(look: () => Promise<Result | null>): Promise<Result> {
    for (;;) {
      const event = new Promise((resolve) => client.once('notification', resolve));
      const found = await look();
      if (found !== null) return found;
      await event;
    }
  };
}
