import { plainCode, relatedRows } from './property-options.ts';
import type { ResourceDefinition } from './resource-definition.ts';

/** Purchases of credits with Telegram Stars. */
export const payments: ResourceDefinition = {
  id: 'Payment',
  model: 'Payment',
  menu: 'money',
  title: 'id',
  list: ['createdAt', 'user', 'state', 'stars', 'credits', 'paidAt'],
  show: [
    'createdAt',
    'user',
    'pack',
    'state',
    'stars',
    'credits',
    'telegramUserId',
    'chargeId',
    'expiresAt',
    'paidAt',
    'refundedAt',
    'id',
  ],
  filter: ['user', 'state', 'stars', 'chargeId', 'telegramUserId', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: { id: plainCode, chargeId: plainCode, telegramUserId: plainCode },
};

/** What can be bought. */
export const packs: ResourceDefinition = {
  id: 'Pack',
  model: 'Pack',
  menu: 'money',
  title: 'nameEn',
  list: ['nameAr', 'nameEn', 'stars', 'credits', 'bonusCredits', 'active', 'sort'],
  show: [
    'nameAr',
    'nameEn',
    'stars',
    'credits',
    'bonusCredits',
    'active',
    'sort',
    'createdAt',
    'id',
    'payments',
  ],
  filter: ['nameAr', 'nameEn', 'stars', 'credits', 'active'],
  sort: { sortBy: 'sort', direction: 'asc' },
  properties: {
    id: plainCode,
    payments: relatedRows('Payment', 'pack', ['createdAt', 'user', 'state', 'stars']),
  },
};
