import type { SpecPart } from './spec-part.ts';

/**
 * One difference between two specs. `part` and `path` say where: the ids from the outside in, such
 * as `item` and `['pizzas', 'margherita']`; a part without an id of its own stands there by what it
 * is (a command, a weekday, the tests of a branch), and a second one of the same id carries `#2`.
 * What is inside an added or removed part is not told again.
 */
export type SpecChange = {
  readonly part: SpecPart['kind'];
  readonly path: readonly string[];
} & (
  | { readonly action: 'added' | 'removed' }
  | {
      readonly action: 'changed';
      /** The member that differs; `order` is the order of what the part holds. */
      readonly field: string;
      /** Undefined where the member is missing. */
      readonly before: unknown;
      readonly after: unknown;
    }
);

/** A member that differs in a part that stands in both specs. */
export type ChangedMember = Extract<SpecChange, { action: 'changed' }>;
