import { accountActions } from '#admin/actions/account-actions.ts';
import type { BackOfficeDeps } from '#admin/back-office.ts';
import { bots, botVersions, proofs } from './bots.ts';
import { conversations, records, simulations, testRecords } from './conversations.ts';
import { holds, ledgerAccounts, ledgerEntries, ledgerTransactions } from './ledger.ts';
import { packs, payments } from './payments.ts';
import { auditEvents, settings } from './platform.ts';
import type { ResourceDefinition } from './resource-definition.ts';
import { runStages, runs } from './runs.ts';
import { users, waitingUsers } from './users.ts';

/** Every table of the back office, in the menu's order. */
export function allResources(services: BackOfficeDeps['services']): readonly ResourceDefinition[] {
  const recordActions = accountActions(services);
  return [
    { ...waitingUsers, recordActions },
    { ...users, recordActions },
    ledgerEntries,
    ledgerTransactions,
    ledgerAccounts,
    holds,
    payments,
    packs,
    runs,
    runStages,
    bots,
    botVersions,
    proofs,
    conversations,
    records,
    simulations,
    testRecords,
    auditEvents,
    settings,
  ];
}
