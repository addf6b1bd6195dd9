import type { Prisma } from '@prisma/client';
import type { Proof } from '#server/proof/types.ts';

/** Which version a proof is about, by the hash of the spec as it is stored. */
interface ProvenVersion {
  readonly versionId: string;
  readonly specHash: string;
}

/**
 * A proof as a row. It names the hash of the stored spec, also where an older spec was migrated
 * before it was proven: the engine version says by which migrations (docs/decisions/0011).
 */
export function proofRow(
  { versionId, specHash }: ProvenVersion,
  proof: Proof,
  durationMs: number,
): Prisma.ProofUncheckedCreateInput {
  return {
    versionId,
    specHash,
    engineVersion: proof.engineVersion,
    passed: proof.passed,
    coverage: json(proof.coverage),
    violations: json(proof.violations),
    stories: json(proof.stories),
    transcripts: json(proof.transcripts),
    durationMs,
  };
}

/** JSON without `undefined`, as the database keeps it. */
export function json(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
