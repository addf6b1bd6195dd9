import type { Item } from '#server/bot-spec/collections.ts';

/** The most of one item that a cart takes. */
const MOST = 999;

export interface CartAmount {
  readonly item: Item;
  readonly quantity: number;
}

/** Quantities whose price lies just below and just above what a total is compared with, and a lot. */
export function cartAmounts(
  items: readonly Item[],
  constants: readonly (string | number | boolean)[],
): CartAmount[] {
  const priced = items.filter(({ price }) => price !== undefined && price > 0);
  const [cheapest] = priced.toSorted((left, right) => (left.price ?? 0) - (right.price ?? 0));
  const dearest = priced.reduce<Item | undefined>(
    (most, item) => ((item.price ?? 0) > (most?.price ?? 0) ? item : most),
    undefined,
  );
  if (!cheapest || !dearest) return [];
  const around = constants.flatMap((constant) => {
    const fits = Number(constant) / (cheapest.price ?? 1);
    return Number.isFinite(fits)
      ? [Math.ceil(fits) - 1, Math.ceil(fits), Math.floor(fits) + 1]
      : [];
  });
  const wanted = [...new Set(around)].filter((quantity) => quantity >= 1 && quantity <= MOST);
  return [
    ...wanted.map((quantity) => ({ item: cheapest, quantity })),
    { item: dearest, quantity: MOST },
  ];
}
