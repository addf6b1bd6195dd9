/** The Prisma condition "has this text somewhere, in any case". `%` and `_` stand for themselves. */
export function containsText(text: string): { readonly contains: string; readonly mode: string } {
  return { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' };
}
