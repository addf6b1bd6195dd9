import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import type { Text } from '#server/bot-spec/text.ts';
import type { Draft } from './draft.ts';
import { StageFailure } from './engine.ts';

/** What a finished bot is called and answers to: as Telegram and the dashboard will show it. */
export interface FinalForm {
  readonly specHash: string;
  readonly engineVersion: string;
  readonly name: Text;
  readonly commands: readonly { readonly command: string; readonly description: Text }[];
  readonly blocks: number;
  readonly stories: number;
}

/**
 * Sums up a proven draft.
 * @throws StageFailure `pipeline/proof-of-other-spec` when the proof is not of exactly this spec,
 * `pipeline/spec-not-storable` when the spec could not be read back (hidden characters, its size).
 */
export async function finalize({ spec, proof }: Draft): Promise<FinalForm> {
  const hash = specHash(spec);
  if (!proof.passed || proof.specHash !== hash) {
    throw new StageFailure('pipeline/proof-of-other-spec');
  }
  if (!parseSpec(spec).ok) throw new StageFailure('pipeline/spec-not-storable');
  const triggers = spec.flows.flatMap((flow) => flow.triggers);
  return {
    specHash: hash,
    engineVersion: proof.engineVersion,
    name: spec.name,
    commands: triggers.flatMap((trigger) =>
      trigger.type === 'command'
        ? [{ command: trigger.command, description: trigger.description }]
        : [],
    ),
    blocks: spec.blocks.length,
    stories: spec.stories.length,
  };
}
