import { longText, plainCode, relatedRows } from './property-options.ts';
import type { ResourceDefinition } from './resource-definition.ts';

/** What customers said to hosted bots. */
export const conversations: ResourceDefinition = {
  id: 'Conversation',
  model: 'Conversation',
  menu: 'work',
  title: 'customerId',
  list: ['updatedAt', 'bot', 'customerId', 'revision'],
  show: [
    'bot',
    'version',
    'channel',
    'customerId',
    'revision',
    'createdAt',
    'updatedAt',
    'transcript',
    'session',
    'id',
    'records',
  ],
  filter: ['bot', 'customerId', 'createdAt', 'updatedAt'],
  sort: { sortBy: 'updatedAt', direction: 'desc' },
  only: { channel: 'telegram' },
  properties: {
    id: plainCode,
    customerId: plainCode,
    transcript: longText,
    session: longText,
    records: relatedRows('Record', 'conversation', ['createdAt', 'kind', 'title']),
  },
};

/** What owners tried in the simulator: apart, because it is no business. */
export const simulations: ResourceDefinition = {
  ...conversations,
  id: 'Simulation',
  menu: 'trials',
  only: { channel: 'simulator' },
};

/** What bots stored for their owners. */
export const records: ResourceDefinition = {
  id: 'Record',
  model: 'Record',
  menu: 'work',
  title: 'title',
  list: ['createdAt', 'title', 'kind', 'bot'],
  show: ['title', 'kind', 'bot', 'conversation', 'fields', 'test', 'createdAt', 'id'],
  filter: ['bot', 'kind', 'title', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  only: { test: false },
  properties: { id: plainCode, fields: longText },
};

export const testRecords: ResourceDefinition = {
  ...records,
  id: 'TestRecord',
  menu: 'trials',
  only: { test: true },
};
