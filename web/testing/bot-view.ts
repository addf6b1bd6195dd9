import type { BotView } from '#server/services.ts';
import { pizzaSpec } from './pizza-spec.ts';

/** A bot as the service gives it; anything can be replaced. */
export function botView(changes: Partial<BotView> = {}): BotView {
  return {
    id: 'bot-1',
    name: 'Luigi’s pizza',
    state: 'DRAFT',
    engine: 'builtin',
    proofPassed: true,
    createdAt: '2026-11-24T12:00:00.000Z',
    versionId: 'version-1',
    versionNumber: 1,
    spec: pizzaSpec,
    variableLabels: {},
    graph: { nodes: [], edges: [], columns: 0, rows: 0 },
    proof: null,
    runId: null,
    ...changes,
  };
}
