import type { Bot, BotVersion, Proof as ProofRow } from '@prisma/client';
import { graphOf } from '#server/bot-spec/graph/graph-of.ts';
import { variableLabels } from '#server/bot-spec/variable-label.ts';
import { ENGINE_VERSION } from '#server/proof/engine-version.ts';
import type { BotListItem, BotView } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';
import { proofPartsSchema } from './proof-parts.ts';
import { readStoredSpec } from './read-stored-spec.ts';
import { versionEngineSchema } from './version-engine.ts';

type VersionRow = BotVersion & { readonly proofs: readonly ProofRow[] };

export function toBotListItem(bot: Bot, version: VersionRow): BotListItem {
  return {
    id: bot.id,
    name: bot.name,
    state: bot.state,
    engine: versionEngineSchema.parse(version.engine),
    proofPassed: version.proofs[0]?.passed ?? false,
    createdAt: bot.createdAt.toISOString(),
  };
}

/** The bot with its shown version, with words in `language`. */
export function toBotView(
  bot: Bot,
  version: VersionRow,
  { runId, language }: { readonly runId: string | null; readonly language: Language },
): BotView {
  const [proof] = version.proofs;
  const spec = readStoredSpec(version.spec);
  return {
    ...toBotListItem(bot, version),
    versionId: version.id,
    versionNumber: version.number,
    spec,
    variableLabels: variableLabels(spec, language),
    graph: graphOf(spec, language),
    proof: proof
      ? {
          ...proofPartsSchema.parse(proof),
          passed: proof.passed,
          specHash: proof.specHash,
          engineVersion: proof.engineVersion,
          isCurrent: proof.engineVersion === ENGINE_VERSION,
        }
      : null,
    runId,
  };
}
