import type { Action, ActionResponse, BaseRecord } from 'adminjs';
import type { Actor, BackOfficeDeps } from '#admin/back-office.ts';
import { recordAction } from './record-action.ts';

type Payload = Readonly<Record<string, unknown>>;

const hasStatus = (record: BaseRecord | undefined, ...statuses: readonly string[]) =>
  statuses.includes(String(record?.get('status')));

/** An optional text of a form: an empty field is no text. */
const optional = (name: string, value: unknown) =>
  value === undefined || value === null || value === '' ? {} : { [name]: value };

/** The four acts on an account. Each is one call of a service, which checks, posts and audits. */
export function accountActions({
  accounts,
  credits,
}: BackOfficeDeps['services']): Record<string, Partial<Action<ActionResponse>>> {
  const changeOf = (payload: Payload, userId: string) => ({
    userId,
    credits: payload['credits'],
    reason: payload['reason'],
    ...optional('idempotencyKey', payload['idempotencyKey']),
  });
  return {
    approve: recordAction({
      icon: 'CheckCircle',
      variant: 'success',
      component: 'ApproveForm',
      done: 'accountApproved',
      isVisible: (record) => hasStatus(record, 'PENDING', 'REJECTED'),
      perform: ({ viewer, origin }: Actor, payload, userId) =>
        accounts.approve(
          viewer,
          { userId, credits: payload['credits'], ...optional('note', payload['note']) },
          origin,
        ),
    }),
    reject: recordAction({
      icon: 'XCircle',
      variant: 'danger',
      component: 'RejectForm',
      done: 'accountRejected',
      isVisible: (record) => hasStatus(record, 'PENDING'),
      perform: ({ viewer, origin }, payload, userId) =>
        accounts.reject(viewer, { userId, reason: payload['reason'] }, origin),
    }),
    grantCredits: recordAction({
      icon: 'PlusCircle',
      component: 'GrantForm',
      done: 'creditsGranted',
      isVisible: (record) => hasStatus(record, 'APPROVED', 'SUSPENDED'),
      perform: ({ viewer, origin }, payload, userId) =>
        credits.grant(viewer, changeOf(payload, userId), origin),
    }),
    deductCredits: recordAction({
      icon: 'MinusCircle',
      component: 'DeductForm',
      done: 'creditsDeducted',
      isVisible: (record) => hasStatus(record, 'APPROVED', 'SUSPENDED'),
      perform: ({ viewer, origin }, payload, userId) =>
        credits.deduct(viewer, changeOf(payload, userId), origin),
    }),
  };
}
