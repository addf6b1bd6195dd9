/** One limit: how many requests one caller may make in a window of time. */
export interface RateLimit {
  readonly name: string;
  readonly method: 'POST' | 'any';
  /** Exact paths; `*` stands for one part; empty for every path. Pages also post to `<path>.data`. */
  readonly paths: readonly string[];
  /** Who is counted: the address, or the logged-in user (the address for visitors). */
  readonly per: 'address' | 'user';
  readonly limit: number;
  readonly windowSeconds: number;
}

/** Every rate limit of the web process; all that match a request count. */
export const rateLimits: readonly RateLimit[] = [
  {
    name: 'log-in',
    method: 'POST',
    paths: ['/api/auth/login', '/api/auth/register', '/login', '/signup'],
    per: 'address',
    limit: 60,
    windowSeconds: 60,
  },
  {
    name: 'refresh',
    method: 'POST',
    paths: ['/api/auth/refresh', '/api/auth/logout'],
    per: 'address',
    limit: 120,
    windowSeconds: 60,
  },
  {
    name: 'start-run',
    method: 'POST',
    paths: ['/api/runs', '/bots/new', '/runs/*'],
    per: 'user',
    limit: 30,
    windowSeconds: 60,
  },
  {
    name: 'make-bot',
    method: 'POST',
    paths: ['/api/bots/import', '/api/bots/from-blueprint', '/bots/import', '/templates/*'],
    per: 'user',
    limit: 20,
    windowSeconds: 60,
  },
  {
    name: 'simulate',
    method: 'POST',
    paths: ['/api/bots/*/simulations', '/api/simulations/*/events', '/bots/*'],
    per: 'user',
    limit: 300,
    windowSeconds: 60,
  },
  {
    name: 'everything',
    method: 'any',
    paths: [],
    per: 'user',
    limit: 1_200,
    windowSeconds: 60,
  },
];
