import type { Db } from '#server/domain/db/create-db.ts';
import type { Clock } from '#server/shared/clock.ts';

/** What the functions of accounts work with. */
export interface AccountParts {
  readonly db: Db;
  readonly clock: Clock;
  /** Signs access tokens. */
  readonly accessTokenSecret: string;
}
