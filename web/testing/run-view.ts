import type { RunView } from '#server/services.ts';

/** A run that has just been asked for, with what the test says otherwise. */
export function runView(parts: Partial<RunView> = {}): RunView {
  return {
    id: 'run-1',
    kind: 'build',
    state: 'QUEUED',
    engine: 'builtin',
    prompt: 'A bot',
    locale: 'en',
    currentStage: null,
    outcome: null,
    problems: [],
    questions: [],
    plan: null,
    botId: null,
    maxCredits: 12,
    chargedCredits: 0,
    stages: [],
    createdAt: '2026-11-22T12:00:00.000Z',
    finishedAt: null,
    ...parts,
  };
}
