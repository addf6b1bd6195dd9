import { expect, test } from 'vitest';
import type { AccountStatus, Role } from '#server/services.ts';
import { requireApproved } from './approval.ts';
import { isAllowed, requirePermission } from './permissions.ts';

const viewer = (role: Role, status: AccountStatus = 'APPROVED') => ({ role, status });

test('users may do nothing beyond their own account', () => {
  expect(isAllowed(viewer('USER'), 'back-office.enter')).toBe(false);
  expect(isAllowed(viewer('USER'), 'credits.adjust')).toBe(false);
});

test('admins decide about accounts and credits, owners also change settings', () => {
  for (const role of ['ADMIN', 'OWNER'] as const) {
    expect(isAllowed(viewer(role), 'back-office.enter')).toBe(true);
    expect(isAllowed(viewer(role), 'accounts.decide')).toBe(true);
    expect(isAllowed(viewer(role), 'credits.adjust')).toBe(true);
  }
  expect(isAllowed(viewer('ADMIN'), 'settings.change')).toBe(false);
  expect(isAllowed(viewer('OWNER'), 'settings.change')).toBe(true);
});

test.each([
  ['PENDING', 'account/not-approved'],
  ['REJECTED', 'account/rejected'],
  ['SUSPENDED', 'account/suspended'],
] as const)('a %s account is told so, even an owner', (status, code) => {
  const owner = viewer('OWNER', status);
  expect(() => requireApproved(owner)).toThrow(code);
  expect(() => requirePermission(owner, 'settings.change')).toThrow(code);
  expect(isAllowed(owner, 'back-office.enter')).toBe(false);
});

test('an approved account passes, and is stopped where its role ends', () => {
  requireApproved(viewer('USER'));
  requirePermission(viewer('ADMIN'), 'accounts.decide');
  expect(() => requirePermission(viewer('USER'), 'accounts.decide')).toThrow('auth/forbidden');
});
