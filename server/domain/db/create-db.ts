import { PrismaClient } from '@prisma/client';
import pg from 'pg';
import { ReleasingPrismaPg } from './releasing-adapter.ts';

const CONNECT_LIMIT_MS = 10_000;
const STATEMENT_LIMIT_MS = 30_000;
const IDLE_TRANSACTION_LIMIT_MS = 60_000;
const TRANSACTION_WAIT_MS = 10_000;
const TRANSACTION_LIMIT_MS = 20_000;

export interface DbOptions {
  /** The most connections this process opens. */
  readonly max: number;
  /** Hears of connections that broke while nobody used them. The pool opens new ones by itself. */
  readonly onError?: (error: Error) => void;
}

/** One pool of connections, for raw SQL, for Prisma and for the job queue. */
export interface Db {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

/** Connects on first use; `close` waits for what is under way. */
export function createDb(url: string, options: DbOptions): Db {
  const onError = options.onError ?? (() => undefined);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    statement_timeout: STATEMENT_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT_MS,
  });
  pool.on('error', onError);
  const adapter = new ReleasingPrismaPg(pool, { onConnectionError: onError });
  const prisma = new PrismaClient({
    adapter,
    transactionOptions: { maxWait: TRANSACTION_WAIT_MS, timeout: TRANSACTION_LIMIT_MS },
  });
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
