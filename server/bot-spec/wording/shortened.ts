const segmenter = new Intl.Segmenter();
/** Enough to hold the rest of a character that stands across the cut. */
const MARGIN = 40;

/** A text of at most `limit` characters: a longer one is cut between two of them and ends with “…”. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text.slice(0, limit + MARGIN))) {
    if (kept.length + segment.length >= limit) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
