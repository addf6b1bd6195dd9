import type { Route } from '#server/http/define-route.ts';
import { aiRoutes } from './ai.ts';
import { authRoutes } from './auth.ts';
import { blueprintRoutes } from './blueprints.ts';
import { botSecretRoutes } from './bot-secrets.ts';
import { botRoutes } from './bots.ts';
import { creditRoutes } from './credits.ts';
import { meRoutes } from './me.ts';
import { runRoutes } from './runs.ts';
import { simulationRoutes } from './simulations.ts';

/** The whole API: the router and the OpenAPI document are made from this table. */
export const allRoutes: readonly Route[] = [
  ...authRoutes,
  ...meRoutes,
  ...creditRoutes,
  ...aiRoutes,
  ...runRoutes,
  ...botRoutes,
  ...blueprintRoutes,
  ...botSecretRoutes,
  ...simulationRoutes,
];
