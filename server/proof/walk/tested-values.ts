import type { Test } from '#server/bot-spec/conditions.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { cartOf, cartTotal } from '#server/runtime/cart.ts';
import { momentOf } from '#server/runtime/moment-of.ts';
import type { Session } from '#server/runtime/session.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { testHolds } from '#server/runtime/test-holds.ts';
import { liveVariables } from './live-variables.ts';

/** What the conditions of a bot look at: only this makes two conversations different. */
export interface TestedValues {
  readonly tests: readonly Test[];
  /** Variables that some condition looks at, directly or through a calculation. */
  readonly variables: ReadonlySet<string>;
  /** The values that a variable is compared with. */
  constantsOf(variable: string): readonly NonNullable<Test['value']>[];
  /** Equal for two sessions that no condition, from here on, tells apart. */
  keyOf(session: Session, now: Date): string;
}

/** For each calculated variable, the variables that it is calculated from. */
type Sources = ReadonlyMap<string, ReadonlySet<string>>;

/** More different numbers than this are told apart by their size only. */
const MAX_EXACT = 200;

export function testedValues(spec: BotSpec): TestedValues {
  const tests = spec.blocks.flatMap((block) =>
    block.type === 'condition' ? block.branches.flatMap((branch) => branch.tests) : [],
  );
  const moments = spec.blocks.flatMap((block) =>
    block.type === 'wait' && block.moment.type === 'before' ? [block.moment] : [],
  );
  const sources = sourcesOf(spec);
  const live = liveVariables(spec);
  const { counters } = indexOf(spec);
  const inputs = new Set([...sources.values()].flatMap((names) => [...names]));
  const ranges = new Map(
    [...counters, ...inputs].map((name) => [name, rangeOf(constantsOf(name, tests, sources))]),
  );
  return {
    tests,
    variables: closure(
      tests.map(({ variable }) => variable),
      sources,
    ),
    constantsOf: (variable) => constantsOf(variable, tests, sources),
    keyOf(session, now) {
      const names = live.get(session.waiting?.blockId ?? session.handedOff?.blockId ?? '');
      if (!names || names.size === 0) return '';
      const context = { spec, session, now };
      const outcomes = tests
        .filter(({ variable }) => names.has(variable))
        .map((test) => (testHolds(test, context) ? '1' : '0'));
      const ahead = moments
        .filter(({ dateVariable }) => names.has(dateVariable))
        .map((moment) => ((momentOf(moment, context) ?? 0) > now ? '1' : '0'));
      const exact = [...names]
        .filter((name) => counters.has(name) || inputs.has(name))
        .map((name) => exactValue(name, session, spec, ranges.get(name)));
      return [outcomes.join(''), ahead.join(''), exact.join(',')].join('|');
    },
  };
}

function sourcesOf(spec: BotSpec): Sources {
  const sources = new Map<string, Set<string>>();
  for (const block of spec.blocks) {
    if (block.type !== 'set') continue;
    for (const assignment of block.assignments) {
      const from = sources.get(assignment.variable) ?? new Set();
      sources.set(assignment.variable, from);
      if (assignment.operation === 'cart_total') from.add(assignment.cart);
      else if (assignment.operation !== 'assign' && typeof assignment.value === 'string') {
        from.add(assignment.value);
      }
    }
  }
  return sources;
}

function closure(names: readonly string[], sources: Sources): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(sources.get(name) ?? []));
  }
  return found;
}

function constantsOf(
  variable: string,
  tests: readonly Test[],
  sources: Sources,
): NonNullable<Test['value']>[] {
  return tests.flatMap((test) => {
    if (test.value === undefined) return [];
    return closure([test.variable], sources).has(variable) ? [test.value] : [];
  });
}

interface Range {
  readonly low: number;
  readonly high: number;
  /** Sums of a cart between two of these are alike. */
  readonly marks: readonly number[];
}

/** Beyond the numbers that a variable is compared with, by a little, its size does not matter. */
function rangeOf(constants: readonly NonNullable<Test['value']>[]): Range {
  const numbers = constants.map(Number).filter(Number.isFinite);
  return {
    low: Math.min(0, ...numbers) - 2,
    high: Math.max(0, ...numbers) + 2,
    marks: numbers.flatMap((number) => [number / 2, number, number * 2]),
  };
}

function exactValue(
  name: string,
  session: Session,
  spec: BotSpec,
  { low, high, marks }: Range = { low: 0, high: 0, marks: [] },
): string {
  const value = session.variables[name];
  if (Array.isArray(value)) {
    const total = cartTotal(cartOf(value), indexOf(spec).collectionOfVariable.get(name));
    return `c${marks.filter((mark) => mark <= total).length}`;
  }
  if (typeof value !== 'number') return value === undefined ? '-' : 's';
  const near = Math.min(high, Math.max(low, value));
  return high - low <= MAX_EXACT ? String(near) : String(Math.round(Math.log2(near - low + 1)));
}
