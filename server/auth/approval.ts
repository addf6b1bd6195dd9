import type { AccountStatus, Viewer } from '#server/services.ts';
import type { ErrorCode } from '#server/shared/error-codes.ts';
import { AppError } from '#server/shared/errors.ts';

const refusals: Record<AccountStatus, ErrorCode | null> = {
  APPROVED: null,
  PENDING: 'account/not-approved',
  REJECTED: 'account/rejected',
  SUSPENDED: 'account/suspended',
};

/**
 * Lets approved accounts through.
 * @throws account/not-approved, account/rejected, account/suspended
 */
export function requireApproved(viewer: Pick<Viewer, 'status'>): void {
  const refusal = refusals[viewer.status];
  if (refusal !== null) throw new AppError(refusal);
}
