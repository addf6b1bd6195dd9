import { z } from 'zod';
import { plainCode, relatedRows } from './property-options.ts';
import type { DerivedField, ResourceDefinition } from './resource-definition.ts';

const wholeCredits = z.union([z.int(), z.bigint().transform(Number)]);
const accountSchema = z.object({
  ledgerAccount: z.object({ postedCredits: wholeCredits, heldCredits: wholeCredits }).nullable(),
});
const select = { ledgerAccount: { select: { postedCredits: true, heldCredits: true } } };

const availableCredits: DerivedField = {
  select,
  read: (row) => {
    const { ledgerAccount } = accountSchema.parse(row);
    return ledgerAccount ? ledgerAccount.postedCredits - ledgerAccount.heldCredits : 0;
  },
};

const heldCredits: DerivedField = {
  select,
  read: (row) => accountSchema.parse(row).ledgerAccount?.heldCredits ?? 0,
};

/** Everybody with an account. */
export const users: ResourceDefinition = {
  id: 'User',
  model: 'User',
  menu: 'people',
  title: 'email',
  list: ['email', 'status', 'role', 'availableCredits', 'createdAt'],
  show: [
    'email',
    'status',
    'statusReason',
    'role',
    'locale',
    'availableCredits',
    'heldCredits',
    'createdAt',
    'id',
    'creditEntries',
    'runs',
    'bots',
    'payments',
  ],
  filter: ['email', 'status', 'role', 'locale', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  derived: { availableCredits, heldCredits },
  properties: {
    id: plainCode,
    email: plainCode,
    creditEntries: relatedRows('LedgerEntry', 'user', [
      'createdAt',
      'kind',
      'amountCredits',
      'balanceAfterCredits',
      'reason',
    ]),
    runs: relatedRows('Run', 'user', ['createdAt', 'summary', 'state', 'chargedCredits']),
    bots: relatedRows('Bot', 'user', ['createdAt', 'name', 'state']),
    payments: relatedRows('Payment', 'user', ['createdAt', 'state', 'stars', 'credits']),
  },
};

/** The approval queue: who waits, the longest waiting first. */
export const waitingUsers: ResourceDefinition = {
  ...users,
  id: 'WaitingUser',
  list: ['email', 'locale', 'createdAt', 'status'],
  filter: ['email', 'locale', 'createdAt'],
  only: { status: 'PENDING' },
  sort: { sortBy: 'createdAt', direction: 'asc' },
};
