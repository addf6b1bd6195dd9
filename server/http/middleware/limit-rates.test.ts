import { expect, test } from 'vitest';
import { rateLimits } from '#server/http/rate-limits.ts';
import { limitApplies } from './limit-rates.ts';

function limitsOf(method: string, path: string): string[] {
  return rateLimits.filter((limit) => limitApplies(limit, method, path)).map(({ name }) => name);
}

test.each([
  ['POST', '/api/auth/login', ['log-in', 'everything']],
  ['POST', '/login', ['log-in', 'everything']],
  ['POST', '/login.data', ['log-in', 'everything']],
  ['POST', '/LOGIN', ['log-in', 'everything']],
  ['POST', '/%6Cogin', ['log-in', 'everything']],
  ['POST', '/login%2Edata', ['log-in', 'everything']],
  ['POST', '//login', ['log-in', 'everything']],
  ['POST', '/API/Auth/Login', ['log-in', 'everything']],
  ['POST', '/login%', ['everything']],
  ['GET', '/login', ['everything']],
  ['POST', '/api/runs', ['start-run', 'everything']],
  ['POST', '/api/runs/', ['start-run', 'everything']],
  ['POST', '/bots/new', ['start-run', 'simulate', 'everything']],
  ['POST', '/api/bots/import', ['make-bot', 'everything']],
  ['POST', '/bots/import', ['make-bot', 'simulate', 'everything']],
  ['POST', '/templates/clinic.data', ['make-bot', 'everything']],
  ['POST', '/api/simulations/0198/events', ['simulate', 'everything']],
  ['POST', '/api/simulations/0198/other/events', ['everything']],
])('%s %s is counted by %j', (method, path, names) => {
  expect(limitsOf(method, path)).toEqual(names);
});
