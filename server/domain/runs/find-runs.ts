import type { Run, RunStage } from '@prisma/client';
import { z } from 'zod';
import { LIMITS } from '#server/config/limits.ts';
import type { Reader } from '#server/domain/db/in-transaction.ts';
import type { Page } from '#server/services.ts';
import { AppError } from '#server/shared/errors.ts';
import { parseInput } from '#server/shared/parse-input.ts';

export type RunWithStages = Run & { readonly stages: readonly RunStage[] };

const WITH_STAGES = {
  stages: { orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] },
};

/** A user's own run. @throws run/not-found, also for a run of somebody else */
export async function findRun(
  reader: Reader,
  userId: string,
  runId: string,
): Promise<RunWithStages> {
  const run = z.uuid().safeParse(runId).success
    ? await reader.run.findFirst({ where: { id: runId, userId }, include: WITH_STAGES })
    : null;
  if (!run) throw new AppError('run/not-found');
  return run;
}

const listInputSchema = z.strictObject({
  cursor: z.uuid().nullish(),
  limit: z.coerce.number().int().min(1).max(LIMITS.page.maxRows).optional(),
});

/** A user's runs, the newest first. The cursor is the last seen run's id: ids rise with time. */
export async function findRuns(
  reader: Reader,
  userId: string,
  input: unknown,
): Promise<Page<RunWithStages>> {
  const { cursor, limit = LIMITS.page.defaultRows } = parseInput(listInputSchema, input ?? {});
  const found = await reader.run.findMany({
    where: { userId, ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
    include: WITH_STAGES,
  });
  const rows = found.slice(0, limit);
  return { rows, nextCursor: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}
