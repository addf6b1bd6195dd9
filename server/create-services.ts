import type { Settings } from '#server/config/env.ts';
import { createAccounts } from '#server/domain/accounts/create-accounts.ts';
import { createBlueprints } from '#server/domain/blueprints/create-blueprints.ts';
import { createBotSecrets } from '#server/domain/bot-secrets/create-bot-secrets.ts';
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
import { createSecretBox } from '#server/shared/secret-box.ts';
import { callWebService, type WebServiceOptions } from '#server/web-service/call-web-service.ts';
import { ownHosts } from '#server/web-service/own-hosts.ts';

export interface ServiceParts {
  readonly db: Db;
  readonly settings: Pick<
    Settings,
    'accessTokenSecret' | 'secretsKey' | 'ai' | 'publicUrl' | 'telegram'
  >;
  readonly clock?: Clock;
  /** How web services are reached; public addresses only unless a test brings its own network. */
  readonly network?: Pick<WebServiceOptions, 'agentFor'>;
}

/** The product, ready to be asked: every delivery side gets this one object. */
export function createServices({
  db,
  settings,
  clock = systemClock,
  network = {},
}: ServiceParts): Services {
  const { accessTokenSecret } = settings;
  const engine = chooseEngine(settings.ai);
  const box = createSecretBox(settings.secretsKey);
  const webServices = { deniedHosts: ownHosts(settings), ...network };
  return {
    accounts: createAccounts({ db, clock, accessTokenSecret }),
    credits: createCredits({ db }),
    runs: createRuns({ db, clock, engine }),
    bots: createBots({ db }),
    blueprints: createBlueprints(),
    botSecrets: createBotSecrets({ db, box }),
    simulations: createSimulations({
      db,
      clock,
      box,
      callWebService: (call, secrets) => callWebService(call, secrets, webServices),
    }),
    ai: { status: () => describeEngine(engine) },
    health: createHealth(db),
  };
}
