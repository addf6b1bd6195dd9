import type { Tx } from './in-transaction.ts';

/** Something that an open page wants to hear of. Carries ids only: the page reads what it may see. */
export type FactoryEvent =
  | { readonly type: 'run_changed'; readonly runId: string; readonly userId: string }
  | { readonly type: 'bot_changed'; readonly botId: string; readonly userId: string }
  | { readonly type: 'account_changed'; readonly userId: string }
  | { readonly type: 'credits_changed'; readonly userId: string };

/** The channel of PostgreSQL on which every process of the product listens. */
export const FACTORY_EVENTS_CHANNEL = 'factory_events';

/** Tells all processes once the transaction is committed; nobody hears of one that is rolled back. */
export async function notify(tx: Tx, event: FactoryEvent): Promise<void> {
  await tx.$executeRaw`select pg_notify(${FACTORY_EVENTS_CHANNEL}, ${JSON.stringify(event)})`;
}
