import type { Bot, BotVersion, Proof as ProofRow } from '@prisma/client';
import { z } from 'zod';
import { graphOf } from '#server/bot-spec/graph/graph-of.ts';
import { variableLabel } from '#server/bot-spec/variable-label.ts';
import type { BotListItem, BotView } from '#server/services.ts';
import type { Language } from '#server/shared/language.ts';
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
    variableLabels: Object.fromEntries(
      spec.variables.map(({ name }) => [name, variableLabel(spec, name, language)]),
    ),
    graph: graphOf(spec, language),
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
