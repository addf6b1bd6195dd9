import { VERSION_ENGINES } from '#server/domain/bots/version-engine.ts';
import { choice, longText, plainCode, relatedRows } from './property-options.ts';
import type { ResourceDefinition } from './resource-definition.ts';

export const bots: ResourceDefinition = {
  id: 'Bot',
  model: 'Bot',
  menu: 'work',
  title: 'name',
  list: ['createdAt', 'name', 'user', 'state'],
  show: [
    'name',
    'user',
    'state',
    'draftVersion',
    'liveVersion',
    'createdAt',
    'id',
    'versions',
    'runs',
    'conversations',
    'records',
  ],
  filter: ['name', 'user', 'state', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: {
    id: plainCode,
    versions: relatedRows('BotVersion', 'bot', ['createdAt', 'number', 'engine']),
    runs: relatedRows('Run', 'bot', ['createdAt', 'summary', 'state']),
    conversations: relatedRows('Conversation', 'bot', ['updatedAt', 'customerId']),
    records: relatedRows('Record', 'bot', ['createdAt', 'kind', 'title']),
  },
};

/** The immutable specs of the bots. */
export const botVersions: ResourceDefinition = {
  id: 'BotVersion',
  model: 'BotVersion',
  menu: 'work',
  title: 'number',
  list: ['createdAt', 'bot', 'number', 'engine'],
  show: ['bot', 'number', 'engine', 'createdAt', 'specHash', 'id', 'proofs', 'spec'],
  filter: ['bot', 'number', 'engine', 'specHash', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: {
    id: plainCode,
    specHash: plainCode,
    engine: choice(VERSION_ENGINES),
    spec: longText,
    proofs: relatedRows('Proof', 'version', ['createdAt', 'passed', 'engineVersion', 'durationMs']),
  },
};

/** What was found out about a version. */
export const proofs: ResourceDefinition = {
  id: 'Proof',
  model: 'Proof',
  menu: 'work',
  title: 'engineVersion',
  list: ['createdAt', 'version', 'passed', 'engineVersion', 'durationMs'],
  show: [
    'version',
    'passed',
    'engineVersion',
    'specHash',
    'durationMs',
    'createdAt',
    'coverage',
    'violations',
    'stories',
    'transcripts',
    'id',
  ],
  filter: ['version', 'passed', 'engineVersion', 'durationMs', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: {
    id: plainCode,
    engineVersion: plainCode,
    specHash: plainCode,
    coverage: longText,
    violations: longText,
    stories: longText,
    transcripts: longText,
  },
};
