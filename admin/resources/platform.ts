import { choice, longText, plainCode, userReference } from './property-options.ts';
import type { ResourceDefinition } from './resource-definition.ts';

const auditTypes = [
  'account.registered',
  'account.approved',
  'account.rejected',
  'credits.granted',
  'credits.deducted',
  'owner.created',
  'login.refresh_reused',
] as const;

/** Who did what, when and why. */
export const auditEvents: ResourceDefinition = {
  id: 'AuditEvent',
  model: 'AuditEvent',
  menu: 'platform',
  title: 'type',
  list: ['createdAt', 'type', 'actorEmail', 'targetType', 'reason'],
  show: [
    'createdAt',
    'type',
    'actorId',
    'actorEmail',
    'actorRole',
    'targetType',
    'targetId',
    'reason',
    'before',
    'after',
    'requestId',
    'ip',
    'userAgent',
    'id',
  ],
  filter: ['type', 'actorEmail', 'targetType', 'targetId', 'reason', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: {
    id: plainCode,
    type: choice(auditTypes),
    targetType: choice(['user', 'login']),
    actorId: userReference,
    actorEmail: plainCode,
    targetId: plainCode,
    requestId: plainCode,
    ip: plainCode,
    userAgent: plainCode,
    before: longText,
    after: longText,
  },
};

/** What the owner of the installation sets, for example prices. */
export const settings: ResourceDefinition = {
  id: 'Setting',
  model: 'Setting',
  menu: 'platform',
  title: 'key',
  list: ['key', 'value', 'updatedAt'],
  show: ['key', 'value', 'updatedAt'],
  filter: ['key'],
  sort: { sortBy: 'key', direction: 'asc' },
  properties: { key: plainCode, value: { components: { list: 'PlainCode', show: 'LongText' } } },
};
