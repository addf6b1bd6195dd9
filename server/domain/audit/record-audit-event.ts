import { Prisma } from '@prisma/client';
import type { Tx } from '#server/domain/db/in-transaction.ts';
import type { Origin, Viewer } from '#server/services.ts';
import type { AuditEvent } from './audit-events.ts';

/** Who did it and from where. The platform itself has neither. */
export interface AuditSource {
  readonly actor: Pick<Viewer, 'id' | 'email' | 'role'> | null;
  readonly origin: Origin | null;
}

/** Writes one audit row in the transaction of the act: both happen, or neither. */
export async function recordAuditEvent(
  tx: Tx,
  { actor, origin }: AuditSource,
  event: AuditEvent,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      type: event.type,
      targetType: event.targetType,
      targetId: event.targetId,
      before: event.before ?? Prisma.DbNull,
      after: event.after,
      reason: event.reason ?? null,
      actorId: actor?.id ?? null,
      actorEmail: actor?.email ?? null,
      actorRole: actor?.role ?? null,
      requestId: origin?.requestId ?? null,
      ip: origin?.ip ?? null,
      userAgent: origin?.userAgent ?? null,
    },
  });
}
