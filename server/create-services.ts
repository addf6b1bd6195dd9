import type { Settings } from '#server/config/env.ts';
import { createAccounts } from '#server/domain/accounts/create-accounts.ts';
import { createBlueprints } from '#server/domain/blueprints/create-blueprints.ts';
import { createBots } from '#server/domain/bots/create-bots.ts';
import { createSimulations } from '#server/domain/conversations/create-simulations.ts';
import { createCredits } from '#server/domain/credits/create-credits.ts';
import type { Db } from '#server/domain/db/create-db.ts';
import { createHealth } from '#server/domain/health/create-health.ts';
import { chooseEngine } from '#server/pipeline/choose-engine.ts';
import { createRuns } from '#server/pipeline/create-runs.ts';
import { describeEngine } from '#server/pipeline/describe-engine.ts';
import type { Services } from '#server/services.ts';
import { type Clock, systemClock } from '#server/shared/clock.ts';

export interface ServiceParts {
  readonly db: Db;
  readonly settings: Pick<Settings, 'accessTokenSecret' | 'ai'>;
  readonly clock?: Clock;
}

/** The product, ready to be asked: every delivery side gets this one object. */
export function createServices({ db, settings, clock = systemClock }: ServiceParts): Services {
  const { accessTokenSecret } = settings;
  const engine = chooseEngine(settings.ai);
  return {
    accounts: createAccounts({ db, clock, accessTokenSecret }),
    credits: createCredits({ db }),
    runs: createRuns({ db, clock, engine }),
    bots: createBots({ db }),
    blueprints: createBlueprints(),
    simulations: createSimulations({ db, clock }),
    ai: { status: () => describeEngine(engine) },
    health: createHealth(db),
  };
}
