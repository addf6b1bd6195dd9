import type { Block } from '#server/bot-spec/blocks.ts';
import type { Trigger } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Language } from '#server/shared/language.ts';
import { type DescribedBot, describeBlock, type StepDetail } from './describe-block.ts';
import { textFor } from './spec-text.ts';
import { type BranchName, waysOn } from './ways-on.ts';

/** Where a step may lead: a button's own words or a named branch, and the number of its step. */
export interface OutlineBranch {
  readonly label: { readonly words: string } | { readonly name: BranchName };
  readonly to: number | null;
}

export interface OutlineStep {
  readonly id: string;
  readonly number: number;
  readonly type: Block['type'];
  /** What the bot says there, or an empty text. */
  readonly text: string;
  readonly detail: StepDetail | null;
  readonly branches: readonly OutlineBranch[];
}

export interface OutlineFlow {
  readonly id: string;
  readonly name: string;
  readonly triggers: readonly Trigger[];
  readonly steps: readonly OutlineStep[];
}

/** The blocks that a flow reaches, in the order of reading: each block once, before its branches. */
function walk(
  start: string,
  spec: BotSpec,
  blocks: ReadonlyMap<string, Block>,
  seen: Set<string>,
): Block[] {
  const found: Block[] = [];
  const ahead = [start];
  while (ahead.length > 0) {
    const id = ahead.shift();
    const block = id === undefined || seen.has(id) ? undefined : blocks.get(id);
    if (!block) continue;
    seen.add(block.id);
    found.push(block);
    ahead.unshift(...waysOn(block, spec.flows).map((way) => way.to));
  }
  return found;
}

/** A bot as a numbered list that its owner can read; every reachable block stands in it once. */
export function outlineOf(bot: DescribedBot, language: Language): readonly OutlineFlow[] {
  const { spec } = bot;
  const blocks = new Map(spec.blocks.map((block) => [block.id, block]));
  const seen = new Set<string>();
  const flows = spec.flows.map((flow) => ({ flow, reached: walk(flow.start, spec, blocks, seen) }));
  const numbers = new Map(
    flows.flatMap(({ reached }) => reached).map((block, index) => [block.id, index + 1]),
  );
  return flows
    .filter(({ reached }) => reached.length > 0)
    .map(({ flow, reached }) => ({
      id: flow.id,
      name: textFor(flow.name, language),
      triggers: flow.triggers,
      steps: reached.map((block) => {
        const { text, detail } = describeBlock(block, bot, language);
        const branches = waysOn(block, spec.flows).flatMap(({ label, to }) => {
          if (label === null) return [];
          const named =
            typeof label === 'string' ? { name: label } : { words: textFor(label, language) };
          return [{ label: named, to: numbers.get(to) ?? null }];
        });
        return {
          id: block.id,
          number: numbers.get(block.id) ?? 0,
          type: block.type,
          text,
          detail,
          branches,
        };
      }),
    }));
}
