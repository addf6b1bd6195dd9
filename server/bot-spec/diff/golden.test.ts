import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '#server/runtime/render-text.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { CLINIC_EDITS } from './clinic-edits.test-data.ts';
import { describeChanges } from './describe-changes.ts';
import { diffSpecs } from './diff-specs.ts';
import type { Edit } from './edit.test-data.ts';
import { PIZZA_EDITS } from './pizza-edits.test-data.ts';

const EDITS = [...PIZZA_EDITS, ...CLINIC_EDITS];

function told({ name, before, edit }: Edit): string {
  const [old, edited] = [before(), edit(before())];
  const changes = diffSpecs(old, edited);
  const summaries = LANGUAGES.map((language) =>
    withoutIsolates(describeChanges(changes, { before: old, after: edited, language }).summary),
  );
  return [`# ${name}`, ...summaries.reverse()].join('\n');
}

describe('what an owner reads about an edit', () => {
  it('stays word for word what was agreed, in both languages', async () => {
    await expect(`${EDITS.map(told).join('\n\n')}\n`).toMatchFileSnapshot('./golden/edits.txt');
  });

  it.each(EDITS)('holds no id, pointer or JSON: $name', ({ before, edit }) => {
    const [old, edited] = [before(), edit(before())];
    const changes = diffSpecs(old, edited);
    expect(changes).not.toEqual([]);
    for (const language of LANGUAGES) {
      const { summary } = describeChanges(changes, { before: old, after: edited, language });
      expect(summary).not.toMatch(/[{}]|\w_\w|\/\w+\/|undefined|null|\[object/);
    }
  });
});
