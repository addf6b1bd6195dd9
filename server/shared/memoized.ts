/**
 * The same pure function, with its latest results kept: at most `mostKept` of them, then it begins
 * anew. For functions that are asked the same few things again and again.
 */
export function memoized<Value>(
  compute: (key: string) => Value,
  mostKept: number,
): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, value);
    return value;
  };
}
