import type { Db } from '#server/domain/db/create-db.ts';
import type { Services } from '#server/services.ts';
import { adjustCredits } from './adjust-credits.ts';
import { listEntries } from './list-entries.ts';
import { readBalance } from './read-balance.ts';
import { readRunPrices } from './run-prices.ts';

/** What people and admins may ask about credits. */
export function createCredits({ db }: { readonly db: Db }): Services['credits'] {
  return {
    balance: (viewer) => readBalance(db.prisma, viewer.id),
    entries: (viewer, input) => listEntries(db.prisma, viewer, input),
    grant: (viewer, input, origin) => adjustCredits(db, 'grant', viewer, input, origin),
    deduct: (viewer, input, origin) => adjustCredits(db, 'deduction', viewer, input, origin),
    quote: async () => (await readRunPrices(db.prisma)).build,
  };
}
