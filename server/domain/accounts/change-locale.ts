import { z } from 'zod';
import type { Viewer } from '#server/services.ts';
import { languageSchema } from '#server/shared/language.ts';
import { parseInput } from '#server/shared/parse-input.ts';
import type { AccountParts } from './account-parts.ts';
import { toViewer } from './to-viewer.ts';

const inputSchema = z.strictObject({ locale: languageSchema });

/** The language in which the product speaks to this person from now on. @throws request/invalid */
export async function changeLocale(
  { db }: Pick<AccountParts, 'db'>,
  viewer: Viewer,
  input: unknown,
): Promise<Viewer> {
  const { locale } = parseInput(inputSchema, input);
  return toViewer(await db.prisma.user.update({ where: { id: viewer.id }, data: { locale } }));
}
