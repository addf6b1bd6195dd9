/** The whole number nearest to `written` within the bounds. */
export function wholeWithin(written: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(written)));
}
