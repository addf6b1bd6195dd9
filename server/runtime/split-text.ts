/** The text in pieces of at most `limit` characters, cut at a line or a space where there is one. */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const line = head.lastIndexOf('\n');
    const space = head.lastIndexOf(' ');
    const cut = line > limit / 2 ? line : space > limit / 2 ? space : wholeCharacters(head);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^[\n ]/, '');
  }
  return [...pieces, rest];
}

/** The length of `head` without a surrogate that lost its other half. */
function wholeCharacters(head: string): number {
  const code = head.charCodeAt(head.length - 1);
  return code >= 0xd800 && code <= 0xdbff ? head.length - 1 : head.length;
}
