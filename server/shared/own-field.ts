/**
 * The value of a field that the value itself has: no prototype is looked at and no getter runs.
 * Undefined for everything else, also for what is no object.
 */
export function ownField(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const field: { readonly value?: unknown } | undefined = Object.getOwnPropertyDescriptor(
    value,
    key,
  );
  return field?.value;
}
