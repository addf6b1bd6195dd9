import { z } from 'zod';
import { containsText } from './contains-text.ts';
import { ownerOfAccount } from './owner-of-account.ts';
import { longText, plainCode, relatedRows, userReference } from './property-options.ts';
import type { DerivedField, ResourceDefinition } from './resource-definition.ts';

const entrySchema = z.object({
  transaction: z.object({ kind: z.string(), reason: z.string().nullable() }),
});
const select = { transaction: { select: { kind: true, reason: true } } };

const kind: DerivedField = { select, read: (row) => entrySchema.parse(row).transaction.kind };
const reason: DerivedField = {
  select,
  read: (row) => entrySchema.parse(row).transaction.reason,
  where: (text) => ({ transaction: { reason: containsText(text) } }),
};

const transactionKinds = [
  'grant',
  'deduction',
  'run',
  'purchase',
  'refund',
  'chargeback',
  'reversal',
].map((value) => ({ value, label: value }));

/** Every movement on an account: what a person sees as their credit history. */
export const ledgerEntries: ResourceDefinition = {
  id: 'LedgerEntry',
  model: 'LedgerEntry',
  menu: 'money',
  title: 'id',
  list: ['createdAt', 'account', 'kind', 'amountCredits', 'balanceAfterCredits', 'reason'],
  show: [
    'createdAt',
    'account',
    'kind',
    'amountCredits',
    'balanceAfterCredits',
    'reason',
    'transaction',
    'accountVersion',
    'id',
  ],
  filter: ['account', 'amountCredits', 'reason', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  derived: { kind, reason },
  links: { user: (id) => ({ account: { userId: id } }) },
  properties: { id: plainCode, kind: { availableValues: transactionKinds } },
};

/** The movements themselves: at least two entries that sum to nothing. */
export const ledgerTransactions: ResourceDefinition = {
  id: 'LedgerTransaction',
  model: 'LedgerTransaction',
  menu: 'money',
  title: 'kind',
  list: ['createdAt', 'kind', 'reason', 'actorId', 'reference'],
  show: ['createdAt', 'kind', 'reason', 'actorId', 'reference', 'idempotencyKey', 'id', 'entries'],
  filter: ['kind', 'reason', 'reference', 'idempotencyKey', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: {
    id: plainCode,
    reference: plainCode,
    idempotencyKey: plainCode,
    reason: longText,
    actorId: userReference,
    entries: relatedRows('LedgerEntry', 'transaction', [
      'account',
      'amountCredits',
      'balanceAfterCredits',
    ]),
  },
};

/** Who owns how much. */
export const ledgerAccounts: ResourceDefinition = {
  id: 'LedgerAccount',
  model: 'LedgerAccount',
  menu: 'money',
  title: 'owner',
  list: ['owner', 'kind', 'postedCredits', 'heldCredits'],
  show: ['owner', 'kind', 'postedCredits', 'heldCredits', 'version', 'user', 'id', 'entries'],
  filter: ['owner', 'kind', 'postedCredits', 'heldCredits'],
  sort: { sortBy: 'postedCredits', direction: 'desc' },
  derived: { owner: ownerOfAccount },
  properties: {
    id: plainCode,
    owner: plainCode,
    entries: relatedRows('LedgerEntry', 'account', [
      'createdAt',
      'kind',
      'amountCredits',
      'balanceAfterCredits',
    ]),
  },
};

/** Credits set aside for runs. */
export const holds: ResourceDefinition = {
  id: 'Hold',
  model: 'Hold',
  menu: 'money',
  title: 'id',
  list: ['createdAt', 'account', 'state', 'amountCredits', 'settledCredits', 'run'],
  show: [
    'createdAt',
    'account',
    'run',
    'state',
    'amountCredits',
    'settledCredits',
    'expiresAt',
    'closedAt',
    'id',
  ],
  filter: ['account', 'state', 'amountCredits', 'createdAt'],
  sort: { sortBy: 'createdAt', direction: 'desc' },
  properties: { id: plainCode },
};
