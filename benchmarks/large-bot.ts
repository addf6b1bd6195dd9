import { blockEdges } from '#server/bot-spec/block-edges.ts';
import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { BLUEPRINTS, blueprintSpec } from '#server/bot-spec/blueprints.ts';
import { same } from '#server/bot-spec/examples/small-bot.ts';
import { type BotSpec, botSpecSchema } from '#server/bot-spec/spec.ts';
import { retarget } from '#server/proof/fixes/retarget.ts';
import { withOwnNames } from './own-names.ts';

const PER_MENU = 8;

/**
 * A bot of exactly `size` blocks in two languages: departments of a large business, each one of the
 * blueprints as it stands, behind menus; greetings fill what is left.
 */
export function largeBot(size: number): BotSpec {
  const chosen = departmentsFor(size);
  const kinds = new Map(chosen.map(({ spec, kind }) => [kind, spec]));
  const menus = menusTo(chosen.map(({ door }) => door.id));
  const blocks = [...menus, ...chosen.flatMap(({ door, spec }) => [door, ...spec.blocks])];
  const greetings = Array.from({ length: Math.max(0, size - blocks.length) }, (_, number) => ({
    id: `greeting${number}`,
    type: 'message' as const,
    text: same(`Welcome ${number}`),
    next: number === 0 ? 'menu0' : `greeting${number - 1}`,
  }));
  const shared = [...kinds.values()];
  return botSpecSchema.parse({
    ...blueprintSpec('restaurant'),
    variables: shared.flatMap(({ variables }) => variables),
    knowledge: shared.flatMap(({ knowledge }) => knowledge),
    collections: shared.flatMap(({ collections }) => collections),
    schedules: shared.flatMap(({ schedules }) => schedules),
    flows: [
      {
        id: 'main',
        name: same('Main'),
        triggers: [{ type: 'start' }],
        start: greetings.at(-1)?.id ?? 'menu0',
      },
      ...chosen.flatMap(({ called }) => called),
    ],
    blocks: [...greetings, ...blocks],
    stories: [],
  });
}

interface Department {
  readonly kind: string;
  /** The menu through which everything in it can be come to. */
  readonly door: BlockOf<'menu'>;
  readonly spec: BotSpec;
  /** The flows that its blocks jump to. */
  readonly called: BotSpec['flows'];
}

function departmentsFor(size: number): Department[] {
  const chosen: Department[] = [];
  let left = size - Math.ceil(size / 100);
  for (let number = 0; left > 0; number += 1) {
    const blueprint = BLUEPRINTS[number % BLUEPRINTS.length];
    if (!blueprint) break;
    const department = departmentOf(blueprint.id, `d${number}_`);
    left -= department.spec.blocks.length + 1;
    if (left >= 0) chosen.push(department);
    else if (number > BLUEPRINTS.length) break;
    else left += department.spec.blocks.length + 1;
    if (number > 200) break;
  }
  return chosen;
}

/** Lists, schedules and variables are those of the kind; blocks and flows belong to the copy. */
function departmentOf(kind: (typeof BLUEPRINTS)[number]['id'], prefix: string): Department {
  const spec = withOwnNames(blueprintSpec(kind), `${kind}_`);
  const jumps = new Set(
    spec.blocks.flatMap((block) => (block.type === 'jump' ? [block.flow] : [])),
  );
  for (const block of spec.blocks) {
    for (const { slot, target } of blockEdges(block, spec)) retarget(block, slot, prefix + target);
    if (block.type === 'jump') block.flow = prefix + block.flow;
  }
  for (const block of spec.blocks) block.id = prefix + block.id;
  const called = spec.flows
    .filter(({ id }) => jumps.has(id))
    .map(({ id, name, start }) => ({ id: prefix + id, name, triggers: [], start: prefix + start }));
  const doors = spec.flows.filter(({ id }) => !jumps.has(id));
  return {
    kind,
    spec,
    called,
    door: {
      id: `${prefix}door`,
      type: 'menu',
      text: same(`${kind} ${prefix}`),
      options: doors.map(({ start }, index) => ({
        id: `flow${index}`,
        label: same(`Door ${index}`),
        next: prefix + start,
      })),
      columns: 1,
    },
  };
}

/** Menus of a few departments each; the last button of a menu leads to the next one. */
function menusTo(starts: readonly string[]): BlockOf<'menu'>[] {
  const menus: BlockOf<'menu'>[] = [];
  for (let from = 0; from < starts.length; from += PER_MENU) {
    const page = starts.slice(from, from + PER_MENU);
    const options = page.map((next, index) => ({
      id: `department${from + index}`,
      label: same(`Department ${from + index}`),
      next,
    }));
    const hasMore = from + PER_MENU < starts.length;
    const more = { id: 'more', label: same('More'), next: `menu${menus.length + 1}` };
    menus.push({
      id: `menu${menus.length}`,
      type: 'menu',
      text: same(`Where to? (${menus.length})`),
      options: hasMore ? [...options, more] : options,
      columns: 1,
    });
  }
  return menus;
}
