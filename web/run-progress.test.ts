import { describe, expect, test } from 'vitest';
import type { RunStageView, RunView } from '#server/services.ts';
import { runProgress } from './run-progress.ts';

const usage = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, reasoningTokens: 0 };

function attempt(
  stage: RunStageView['stage'],
  status: RunStageView['status'],
  number = 1,
): RunStageView {
  return {
    stage,
    status,
    attempt: number,
    errorCode: null,
    provider: null,
    model: null,
    usage,
    durationMs: 100,
    createdAt: '2026-11-22T12:00:00.000Z',
  };
}

function statuses(run: Pick<RunView, 'state' | 'currentStage' | 'stages'>): string {
  return runProgress(run)
    .map(({ status }) => status)
    .join(' ');
}

describe('runProgress', () => {
  test('a queued run waits in every stage', () => {
    expect(statuses({ state: 'QUEUED', currentStage: null, stages: [] })).toBe(
      'waiting waiting waiting waiting waiting waiting',
    );
  });

  test('the stage at work is running, also after a failed attempt', () => {
    const stages = [attempt('intent', 'succeeded'), attempt('planning', 'failed')];
    expect(statuses({ state: 'RUNNING', currentStage: 'planning', stages })).toBe(
      'succeeded running waiting waiting waiting waiting',
    );
  });

  test('attempts and durations of a stage are added up', () => {
    const stages = [attempt('intent', 'failed', 1), attempt('intent', 'succeeded', 2)];
    expect(runProgress({ state: 'RUNNING', currentStage: 'planning', stages })[0]).toEqual({
      stage: 'intent',
      status: 'succeeded',
      attempts: 2,
      durationMs: 200,
    });
  });

  test('a proof that fails before the repair keeps its mark while the repair works', () => {
    const stages = [
      attempt('intent', 'succeeded'),
      attempt('planning', 'succeeded'),
      attempt('building', 'succeeded'),
      attempt('validation', 'failed'),
    ];
    expect(statuses({ state: 'RUNNING', currentStage: 'repair', stages })).toBe(
      'succeeded succeeded succeeded failed running waiting',
    );
  });

  test('a ready run without a repair did not need one', () => {
    const stages = (['intent', 'planning', 'building', 'validation', 'finalization'] as const).map(
      (stage) => attempt(stage, 'succeeded'),
    );
    expect(statuses({ state: 'READY', currentStage: null, stages })).toBe(
      'succeeded succeeded succeeded succeeded unneeded succeeded',
    );
  });

  test('a refused run never reached the later stages', () => {
    const stages = [attempt('intent', 'succeeded')];
    expect(statuses({ state: 'REFUSED', currentStage: null, stages })).toBe(
      'succeeded unreached unreached unreached unreached unreached',
    );
  });

  test('an attempt that a finished run left open counts as failed', () => {
    const stages = [attempt('intent', 'running')];
    expect(statuses({ state: 'FAILED', currentStage: 'intent', stages })).toMatch(/^failed /);
  });
});
