import { expect, it } from 'vitest';
import { createDb } from '#server/domain/db/create-db.ts';
import { createUser } from '#tests/factories/create-user.ts';
import { loadScript, transcriptFile } from '#tests/golden/golden-conversation.ts';
import { GOLDEN_CONVERSATIONS } from '#tests/golden/golden-conversations.ts';
import { commandLine } from '#tests/golden/shells/command-line.ts';
import { simulatorOver } from '#tests/golden/shells/simulator.ts';
import { useDatabase } from '#tests/setup/database.ts';

const { url } = await useDatabase();
const db = createDb(url, { max: 4 });
const simulator = simulatorOver(db, await createUser(db));

it.each(GOLDEN_CONVERSATIONS)('$name is as it was written down, in every shell', async (golden) => {
  const scripted = await loadScript(golden);
  const simulated = await simulator.play(scripted);
  const lines = scripted.turns.flatMap((turn, index) => [
    `> ${JSON.stringify(turn)}`,
    ...(simulated[index] ?? []),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot(transcriptFile(golden));
  const typed = await commandLine.play(scripted);
  expect(typed.flat()).toEqual(simulated.flat());
});

it('there are at least twenty conversations in each language, for every bot of the gallery', () => {
  for (const language of ['ar', 'en'] as const) {
    const spoken = GOLDEN_CONVERSATIONS.filter(
      (conversation) => conversation.language === language,
    );
    expect(spoken.length).toBeGreaterThanOrEqual(20);
    expect(new Set(spoken.map(({ bot }) => bot)).size).toBe(10);
  }
});
