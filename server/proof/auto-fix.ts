import type { BotSpec } from '#server/bot-spec/spec.ts';
import { type Formatter, isFormatter } from '#server/bot-spec/template.ts';
import type { Text } from '#server/bot-spec/text.ts';
import { isAlwaysOn } from '#server/runtime/commands/table.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import type { ViolationCode } from './codes.ts';
import { factsOf } from './facts.ts';
import { mapTexts } from './map-texts.ts';
import { prove } from './prove.ts';
import { formattersFor } from './rules/texts.ts';
import type { Violation } from './types.ts';

type Fix = (spec: BotSpec) => BotSpec;

/** For each violation that has exactly one right fix, the fix. */
const fixes = {
  'spec/default-language': (spec) => ({
    ...spec,
    defaultLanguage: spec.languages[0] ?? spec.defaultLanguage,
  }),
  /** While a reference leads nowhere, what stands behind it is only lost, not superfluous. */
  'block/unreachable': (spec) => {
    const { reachable, placedBlocks, index } = factsOf(spec);
    const leadsNowhere = placedBlocks.some(
      ({ block, edges }) =>
        reachable.has(block.id) && edges.some(({ target }) => !index.blocks.has(target)),
    );
    if (leadsNowhere) return spec;
    return { ...spec, blocks: spec.blocks.filter(({ id }) => reachable.has(id)) };
  },
  'command/reserved': (spec) => ({
    ...spec,
    flows: spec.flows.map((flow) => ({
      ...flow,
      triggers: flow.triggers.filter(
        (trigger) => trigger.type !== 'command' || !isAlwaysOn(trigger.command),
      ),
    })),
  }),
  'template/unknown-formatter': (spec) =>
    mapTexts(spec, (text) => withoutWrongFormatters(text, spec)),
  'template/wrong-formatter': (spec) =>
    mapTexts(spec, (text) => withoutWrongFormatters(text, spec)),
} as const satisfies Partial<Record<ViolationCode, Fix>>;

type FixableCode = keyof typeof fixes;

/**
 * Mends what has exactly one right fix. A fix is kept only when fewer errors stand after it. Pure;
 * `fixed` names the violations that are gone.
 */
export function autoFix(spec: BotSpec): { spec: BotSpec; fixed: Violation[] } {
  let current = spec;
  let proof = prove(spec);
  const fixed: Violation[] = [];
  for (const { code } of [...proof.violations]) {
    if (!isFixable(code) || !proof.violations.some((known) => known.code === code)) continue;
    const candidate = fixes[code](current);
    const after = prove(candidate);
    if (errorsIn(after.violations) >= errorsIn(proof.violations)) continue;
    fixed.push(...proof.violations.filter((known) => known.code === code));
    current = candidate;
    proof = after;
  }
  return { spec: current, fixed };
}

function isFixable(code: string): code is FixableCode {
  return Object.hasOwn(fixes, code);
}

function errorsIn(violations: readonly Violation[]): number {
  return violations.filter(({ severity }) => severity === 'error').length;
}

/** Without its formatter a placeholder is shown as its type wants it. */
function withoutWrongFormatters(text: Text, spec: BotSpec): Text {
  const { variableTypes } = indexOf(spec);
  const fits = (name: string, formatter: string): formatter is Formatter => {
    const type = variableTypes.get(name);
    return (
      type === undefined || (isFormatter(formatter) && formattersFor(type).includes(formatter))
    );
  };
  const mend = (written: string) =>
    written.replace(
      /\{\{\s*([a-z][a-z0-9_]*)\s*\|\s*([a-z_]+)\s*\}\}/g,
      (whole, name: string, formatter: string) => (fits(name, formatter) ? whole : `{{${name}}}`),
    );
  return {
    ...(text.ar !== undefined && { ar: mend(text.ar) }),
    ...(text.en !== undefined && { en: mend(text.en) }),
  };
}
