import type { RunStage } from '@prisma/client';
import type { Reader } from '#server/domain/db/in-transaction.ts';

export type PastStage = Pick<RunStage, 'stage' | 'status' | 'output' | 'provider' | 'errorCode'>;

/** What earlier attempts at a run's job left behind, the oldest first. */
export function findPastStages(reader: Reader, runId: string): Promise<readonly PastStage[]> {
  return reader.runStage.findMany({
    where: { runId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { stage: true, status: true, output: true, provider: true, errorCode: true },
  });
}
