/** A remembered value as words; `null` when there is none to show. */
export function readValue(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (Array.isArray(value)) {
    const parts = value.map(readValue).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(', ');
  }
  if (typeof value !== 'object') return null;
  if ('item' in value && 'quantity' in value) {
    return `${String(value.quantity)} × ${String(value.item)}`;
  }
  return Object.values(value).map(String).join(', ');
}
