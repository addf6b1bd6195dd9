import type { Bot, BotVersion, Proof as ProofRow } from '@prisma/client';
import { z } from 'zod';
import type { BotListItem, BotView } from '#server/services.ts';
import { proofPartsSchema } from './proof-parts.ts';
import { readStoredSpec } from './read-stored-spec.ts';

type VersionRow = BotVersion & { readonly proofs: readonly ProofRow[] };

const engineSchema = z.enum(['model', 'builtin']);

export function toBotListItem(bot: Bot, version: VersionRow): BotListItem {
  return {
    id: bot.id,
    name: bot.name,
    state: bot.state,
    engine: engineSchema.parse(version.engine),
    proofPassed: version.proofs[0]?.passed ?? false,
    createdAt: bot.createdAt.toISOString(),
  };
}

/** The bot with its shown version. */
export function toBotView(bot: Bot, version: VersionRow, runId: string | null): BotView {
  const [proof] = version.proofs;
  return {
    ...toBotListItem(bot, version),
    versionId: version.id,
    versionNumber: version.number,
    spec: readStoredSpec(version.spec),
    proof: proof
      ? {
          ...proofPartsSchema.parse(proof),
          passed: proof.passed,
          specHash: proof.specHash,
          engineVersion: proof.engineVersion,
        }
      : null,
    runId,
  };
}
