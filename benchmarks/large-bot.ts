import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import { same } from '#server/bot-spec/examples/small-bot.ts';
import { type BotSpec, botSpecSchema } from '#server/bot-spec/spec.ts';
import { retarget } from '#server/proof/fixes/retarget.ts';

const PER_MENU = 8;

/** A bot of `size` blocks in two languages: the branches of a restaurant behind menus. */
export function largeBot(size: number): BotSpec {
  const one = pizzaSpec();
  const count = Math.max(1, Math.floor(size / (one.blocks.length + 1 / PER_MENU)));
  const branches = Array.from({ length: count }, (_, number) =>
    branchOf(pizzaSpec(), `b${number}_`),
  );
  const blocks = [
    ...menusTo(branches.map(({ start }) => start)),
    ...branches.flatMap((branch) => branch.blocks),
  ];
  const [first, ...others] = one.flows;
  if (!first) throw new Error('The restaurant has a flow.');
  const fillers = Array.from({ length: Math.max(0, size - blocks.length) }, (_, number) => ({
    id: `hello${number}`,
    type: 'message' as const,
    text: same(`Welcome ${number}`),
    next: number === 0 ? 'menu0' : `hello${number - 1}`,
  }));
  return botSpecSchema.parse({
    ...one,
    flows: [
      { ...first, start: fillers.at(-1)?.id ?? 'menu0' },
      ...others.map((flow) => ({ ...flow, start: `b0_${flow.start}` })),
    ],
    blocks: [...fillers, ...blocks],
    stories: [],
  });
}

/** The same restaurant with block ids of its own. */
function branchOf(
  draft: BotSpec,
  prefix: string,
): { readonly start: string; readonly blocks: BotSpec['blocks'] } {
  for (const block of draft.blocks) {
    for (const { slot, target } of blockEdges(block, draft)) retarget(block, slot, prefix + target);
  }
  for (const block of draft.blocks) block.id = prefix + block.id;
  return { start: prefix + (draft.flows[0]?.start ?? ''), blocks: draft.blocks };
}

/** Menus of a few branches each; the last button of a menu leads to the next one. */
function menusTo(starts: readonly string[]): BlockOf<'menu'>[] {
  const menus: BlockOf<'menu'>[] = [];
  for (let from = 0; from < starts.length; from += PER_MENU) {
    const page = starts.slice(from, from + PER_MENU);
    const options = page.map((next, index) => ({
      id: `branch${from + index}`,
      label: same(`Branch ${from + index}`),
      next,
    }));
    const hasMore = from + PER_MENU < starts.length;
    menus.push({
      id: `menu${menus.length}`,
      type: 'menu',
      text: same(`Which branch? (${menus.length})`),
      options: hasMore
        ? [
            ...options,
            { id: 'more', label: same('More branches'), next: `menu${menus.length + 1}` },
          ]
        : options,
      columns: 1,
    });
  }
  return menus;
}
