import type { PartContent, SpecPart } from './spec-part.ts';

/** Parts that are being collected from one spec. */
export interface PartList {
  readonly parts: ReadonlyMap<string, SpecPart>;
  /**
   * Adds a part under the id that tells it from its siblings; the second of an id is `id#2`. `type`
   * is for parts that are another thing when their type changes.
   */
  add(
    content: PartContent,
    parent: SpecPart | null,
    id: string,
    fields: Readonly<Record<string, unknown>>,
    type?: string,
  ): SpecPart;
  /** The same, for siblings whose order counts. */
  addInOrder(
    content: PartContent,
    parent: SpecPart,
    id: string,
    fields: Readonly<Record<string, unknown>>,
  ): SpecPart;
}

export function createPartList(): PartList {
  const parts = new Map<string, SpecPart>();
  const orders = new Map<string, string[]>();
  const met = new Map<string, number>();

  const add: PartList['add'] = (content, parent, id, fields, type = '') => {
    const base = `${parent?.key ?? ''}/${content.kind} ${type} ${id}`;
    const count = (met.get(base) ?? 0) + 1;
    met.set(base, count);
    const suffix = count === 1 ? '' : `#${count}`;
    const key = `${base}${suffix}`;
    const order: string[] = [];
    orders.set(key, order);
    const path = parent === null ? [] : [...parent.path, `${id}${suffix}`];
    const part = { ...content, key, path, parent: parent?.key ?? null, fields, order };
    parts.set(key, part);
    return part;
  };

  return {
    parts,
    add,
    addInOrder(content, parent, id, fields) {
      const part = add(content, parent, id, fields);
      orders.get(parent.key)?.push(part.key);
      return part;
    },
  };
}
