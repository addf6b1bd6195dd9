import { STAGES } from '#server/pipeline/stage-types.ts';
import { choice, longText, plainCode, relatedRows } from './property-options.ts';
import type { ResourceDefinition } from './resource-definition.ts';
import { shortened } from './shortened.ts';

const engines = ['model', 'builtin'] as const;

/** Passages from a description to a proven bot. */
export const runs: ResourceDefinition = {
  id: 'Run',
  model: 'Run',
  menu: 'work',
  title: 'summary',
  list: ['createdAt', 'summary', 'user', 'state', 'engine', 'chargedCredits'],
  show: [
    'prompt',
    'user',
    'bot',
    'kind',
    'state',
    'currentStage',
    'outcomeCode',
    'engine',
    'locale',
    'maxCredits',
    'chargedCredits',
    'createdAt',
    'startedAt',
    'finishedAt',
    'stages',
    'questions',
    'plan',
    'fence',
    'id',
  ],
  filter: ['user', 'state', 'kind', 'engine', 'outcomeCode', 'summary', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  derived: { summary: shortened('prompt') },
  properties: {
    id: plainCode,
    outcomeCode: plainCode,
    prompt: longText,
    questions: longText,
    plan: longText,
    engine: choice(engines),
    currentStage: choice(STAGES),
    stages: relatedRows('RunStage', 'run', [
      'createdAt',
      'stage',
      'attempt',
      'status',
      'errorCode',
      'durationMs',
    ]),
  },
};

/** Single attempts at single stages: what went in, what came out, what the model said. */
export const runStages: ResourceDefinition = {
  id: 'RunStage',
  model: 'RunStage',
  menu: 'work',
  title: 'stage',
  list: ['createdAt', 'run', 'stage', 'attempt', 'status', 'errorCode', 'durationMs'],
  show: [
    'run',
    'stage',
    'attempt',
    'status',
    'errorCode',
    'provider',
    'model',
    'requestId',
    'inputTokens',
    'cachedInputTokens',
    'outputTokens',
    'reasoningTokens',
    'durationMs',
    'createdAt',
    'input',
    'output',
    'rawText',
    'id',
  ],
  filter: ['run', 'stage', 'status', 'errorCode', 'model', 'durationMs', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: {
    id: plainCode,
    errorCode: plainCode,
    provider: plainCode,
    model: plainCode,
    requestId: plainCode,
    stage: choice(STAGES),
    input: longText,
    output: longText,
    rawText: longText,
  },
};
