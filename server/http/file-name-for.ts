const MAX_LENGTH = 60;

/** A file name made of somebody's words, in any script: letters and digits, joined by hyphens. */
export function fileNameFor(words: string, extension: string): string {
  const stem = words
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
  return `${stem || 'bot'}.${extension}`;
}
