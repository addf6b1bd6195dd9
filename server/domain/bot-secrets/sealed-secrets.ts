import type { Reader } from '#server/domain/db/in-transaction.ts';
import type { SecretBox } from '#server/shared/secret-box.ts';

/** What a value is sealed for: it opens nowhere else. */
export function placeOf(botId: string, name: string): string {
  return `bot|${botId}|${name}`;
}

/**
 * The values of a bot's secrets by name, for a call that is about to be made. One that was sealed
 * with another key is as good as not set.
 */
export async function openSecrets(
  prisma: Reader,
  box: SecretBox,
  botId: string,
): Promise<(name: string) => string | undefined> {
  const rows = await prisma.botSecret.findMany({ where: { botId } });
  return (name) => {
    const row = rows.find((candidate) => candidate.name === name);
    return row ? (box.open(row.sealedValue, placeOf(botId, name)) ?? undefined) : undefined;
  };
}
