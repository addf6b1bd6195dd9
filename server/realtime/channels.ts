import { z } from 'zod';
import type { Services, Viewer } from '#server/services.ts';
import { isAppError } from '#server/shared/errors.ts';

/** The rooms in which sockets hear of changes. */
export const userRoom = (userId: string) => `user:${userId}`;
export const runRoom = (runId: string) => `run:${runId}`;

/** True when this viewer may watch this run: exactly when they may read it. */
export async function mayWatchRun(
  services: Pick<Services, 'runs'>,
  viewer: Viewer,
  runId: unknown,
): Promise<boolean> {
  const id = z.uuid().safeParse(runId);
  if (!id.success) return false;
  try {
    await services.runs.get(viewer, id.data);
    return true;
  } catch (error) {
    if (isAppError(error) && !error.retryable) return false;
    throw error;
  }
}
