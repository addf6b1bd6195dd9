import { proveShownVersions } from '#server/domain/bots/prove-shown-versions.ts';
import { ENGINE_VERSION } from '#server/proof/engine-version.ts';
import type { HandlerDeps, JobHandler } from '../job-handler.ts';

/**
 * Gives every shown version a proof by the engine of this process.
 * @throws when the job asks for another engine: while versions of the platform change, an older
 * worker may get it, and leaves it to a newer one
 */
export function createProveVersionsHandler({ db, log }: HandlerDeps): JobHandler<'prove_versions'> {
  return async ({ engineVersion }, { signal }) => {
    if (engineVersion !== ENGINE_VERSION) {
      throw new Error(`This worker has engine ${ENGINE_VERSION}, not ${engineVersion}.`);
    }
    const { passed, failed, unfinished } = await proveShownVersions(db, signal);
    if (passed + failed > 0) log.info({ passed, failed }, 'versions were proven again');
    for (const { versionId, error } of unfinished) {
      log.error({ versionId, err: error }, 'a proof did not finish');
    }
  };
}
