import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { SpecChange } from './spec-change.ts';
import type { SpecPart } from './spec-part.ts';
import { partsOf } from './spec-parts.ts';

/**
 * What differs between two specs, by ids: what the second one adds and changes in the order in which
 * it stands there, then what it leaves out. Empty exactly when both say the same; the order of blocks
 * and of other lists that are looked up by id is no difference, the order of buttons and items is.
 * Total: duplicate ids and references to nothing are compared like anything else.
 */
export function diffSpecs(before: BotSpec, after: BotSpec): SpecChange[] {
  const former = partsOf(before);
  const current = partsOf(after);
  const changes = [...current.values()].flatMap((part): SpecChange[] => {
    const same = former.get(part.key);
    if (same) return changedMembers(same, part, current, former);
    return isInside(part, former) ? [at(part, 'added')] : [];
  });
  const removed = [...former.values()].filter(
    (part) => !current.has(part.key) && isInside(part, current),
  );
  return [...changes, ...removed.map((part) => at(part, 'removed'))];
}

type Parts = ReadonlyMap<string, SpecPart>;

/** True when what the part stands in is in the other spec too. */
function isInside({ parent }: SpecPart, other: Parts): boolean {
  return parent !== null && other.has(parent);
}

function at({ kind, path }: SpecPart, action: 'added' | 'removed'): SpecChange {
  return { action, part: kind, path };
}

function changedMembers(before: SpecPart, after: SpecPart, current: Parts, former: Parts) {
  const { kind: part, path } = after;
  const changed = (field: string, was: unknown, is: unknown): SpecChange[] =>
    isEqual(was, is) ? [] : [{ action: 'changed', part, path, field, before: was, after: is }];
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [
    ...[...names].flatMap((field) => changed(field, before.fields[field], after.fields[field])),
    ...changed('order', idsIn(before, current), idsIn(after, former)),
  ];
}

/** The ids of the parts that both specs have, in the order of this one. */
function idsIn({ order }: SpecPart, other: Parts): (string | undefined)[] {
  return order.flatMap((child) => (other.has(child) ? [other.get(child)?.path.at(-1)] : []));
}

/** Equal as JSON: a member that is undefined is one that is missing. */
function isEqual(left: unknown, right: unknown): boolean {
  if (Object.is(left, right) || left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [was, is] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return [...was.keys(), ...is.keys()].every((name) => isEqual(was.get(name), is.get(name)));
}
