import { pointerOf } from '#server/bot-spec/parse-spec.ts';
import { type BotSpec, botSpecSchema } from '#server/bot-spec/spec.ts';
import { type KnownViolation, violation } from './codes.ts';
import { type Facts, factsOf } from './facts.ts';
import { rules } from './rules/table.ts';

export interface StaticResult {
  readonly facts: Facts;
  /** True when the spec fits its schema, so that the interpreter may run it. */
  readonly fits: boolean;
  readonly violations: readonly KnownViolation[];
}

/** What can be said of a spec without running it: its shape and the rules. Never throws. */
export function checkStatically(spec: BotSpec): StaticResult {
  const facts = factsOf(spec);
  const ruled = rules.flatMap((rule) => rule(facts));
  const parsed = botSpecSchema.safeParse(spec);
  if (parsed.success) return { facts, fits: true, violations: ruled };
  const named = new Set(ruled.map(({ pointer }) => pointer));
  const shapes = parsed.error.issues
    .map((issue) =>
      violation(
        'spec/shape',
        { pointer: pointerOf(issue.path), blockId: blockIdAt(issue.path, spec) },
        { found: issue.message },
      ),
    )
    .filter(({ pointer }) => !named.has(pointer));
  return { facts, fits: false, violations: [...shapes, ...ruled] };
}

function blockIdAt(path: readonly PropertyKey[], spec: BotSpec): string | null {
  const [list, index] = path;
  if (list !== 'blocks' || typeof index !== 'number') return null;
  return spec.blocks[index]?.id ?? null;
}
