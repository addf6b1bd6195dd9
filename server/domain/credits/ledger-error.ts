import { z } from 'zod';
import { findDatabaseError } from '#server/domain/db/database-error.ts';
import { AppError } from '#server/shared/errors.ts';

const shortageSchema = z.object({ needed: z.number(), available: z.number() });

/**
 * What an error of the ledger's SQL functions means to the product; other errors stay as they are.
 * The codes are explained in the ledger's migration.
 */
function toAppError(error: unknown): unknown {
  const found = findDatabaseError(error);
  switch (found?.code) {
    case 'AF001':
      return new AppError(
        'credits/not-enough',
        shortageSchema.parse(JSON.parse(found.detail ?? '')),
      );
    case 'AF002':
      return new AppError('credits/idempotency-conflict');
    case 'AF003':
      return new AppError('account/not-found');
    default:
      return error;
  }
}

/** Runs one call of the ledger. @throws credits/not-enough, credits/idempotency-conflict, account/not-found */
export async function callLedger<Row>(call: Promise<readonly Row[]>): Promise<Row> {
  try {
    const [row] = await call;
    if (row === undefined) throw new Error('the ledger gave no answer');
    return row;
  } catch (error) {
    throw toAppError(error);
  }
}
