/** Writes `9:00` as `09:00`; anything else stays as it is. */
export function clock(written: string): string {
  return written.trim().replace(/^(\d):/, '0$1:');
}
