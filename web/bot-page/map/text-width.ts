/** Rough widths of characters in parts of the font size: on the safe side of the fonts in use. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u064B-\u065F\u0670\u200B-\u200F\u2066-\u2069\uFE0F]/u, 0],
  [/[ .,:;!|'’()[\]،؛·]/u, 0.3],
  [/[iljftrIاأإآلد]/u, 0.36],
  [/[mwMWسشصضطظ@%]/u, 0.85],
  [/[A-Z]/u, 0.68],
  [/[\u0600-\u06FF]/u, 0.5],
  [/[\u0020-\u024F\u2010-\u203A]/u, 0.57],
];
const WIDEST = 1.3;

/** About how wide a text is drawn, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? WIDEST;
  }
  return width * fontSize;
}

/** The text, cut with “…” to what fits into `width`. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const room = width - textWidth('…', fontSize);
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (textWidth(kept + segment, fontSize) > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in at most `count` lines, broken between words; the last one is cut where it must be. */
export function wrapText(text: string, width: number, fontSize: number, count: number): string[] {
  const lines: string[] = [];
  let rest = text.split(' ').filter((word) => word !== '');
  while (rest.length > 0 && lines.length < count - 1) {
    let taken = 1;
    const fits = (words: number) => textWidth(rest.slice(0, words).join(' '), fontSize) <= width;
    while (taken < rest.length && fits(taken + 1)) taken += 1;
    if (!fits(taken)) break;
    lines.push(rest.slice(0, taken).join(' '));
    rest = rest.slice(taken);
  }
  return rest.length === 0 ? lines : [...lines, fitText(rest.join(' '), width, fontSize)];
}
