import { PrismaPg } from '@prisma/adapter-pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/**
 * The adapter gives a connection back only after a COMMIT or ROLLBACK that worked. One that fails
 * (a deferred constraint, a lost connection) would keep the connection for ever.
 */
function releaseWhenEndFails(transaction: Transaction): Transaction {
  const executeRaw = transaction.executeRaw.bind(transaction);
  transaction.executeRaw = async (query) => {
    try {
      return await executeRaw(query);
    } catch (error) {
      // After the failure this sends nothing any more: it only gives the connection back.
      if (query.sql === 'COMMIT' || query.sql === 'ROLLBACK') await transaction.rollback();
      throw error;
    }
  };
  return transaction;
}

/** Prisma's adapter for pg, without its leak of connections. */
export class ReleasingPrismaPg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) =>
      releaseWhenEndFails(await startTransaction(isolationLevel));
    return adapter;
  }
}
