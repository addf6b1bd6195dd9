import type { AuditEventType } from '#server/domain/audit/audit-events.ts';
import { choice, longText, plainCode, userReference } from './property-options.ts';
import type { ResourceDefinition } from './resource-definition.ts';

/** Every type of audit event; a missing one does not compile. */
const auditTypes = {
  'account.registered': true,
  'account.approved': true,
  'account.rejected': true,
  'credits.granted': true,
  'credits.deducted': true,
  'run.finished': true,
  'owner.created': true,
  'login.refresh_reused': true,
  'bot.imported': true,
  'bot.created_from_blueprint': true,
  'bot.paused': true,
  'bot_secret.set': true,
  'bot_secret.removed': true,
} as const satisfies Record<AuditEventType, true>;

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
    type: choice(Object.keys(auditTypes)),
    targetType: choice(['user', 'login', 'run', 'bot']),
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
