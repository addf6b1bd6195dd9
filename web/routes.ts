import type { UNSAFE_RouteConfigEntry as RouteConfigEntry } from '@remix-run/dev';

/** Every page and form of the dashboard. */
const routes: RouteConfigEntry[] = [
  { index: true, file: 'routes/landing.tsx' },
  { path: 'signup', file: 'routes/signup.tsx' },
  { path: 'login', file: 'routes/login.tsx' },
  { path: 'logout', file: 'routes/logout.ts' },
  { path: 'pending', file: 'routes/pending.tsx' },
  { path: 'bots', file: 'routes/bots.tsx' },
  { path: 'bots/new', file: 'routes/new-bot.tsx' },
  { path: 'bots/import', file: 'routes/import-bot.tsx' },
  { path: 'bots/:botId', file: 'routes/bot.tsx' },
  { path: 'templates/:blueprintId', file: 'routes/template.tsx' },
  { path: 'runs/:runId', file: 'routes/run.tsx' },
  { path: 'credits', file: 'routes/credits.tsx' },
  { path: 'settings', file: 'routes/settings.tsx' },
  { path: 'preferences', file: 'routes/preferences.ts' },
  { path: '*', file: 'routes/not-found.tsx' },
];

export default routes;
