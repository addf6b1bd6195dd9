import { describe, expect, it } from 'vitest';
import { pizzaSpec } from './examples/examples.ts';
import { same, smallBot } from './examples/small-bot.ts';
import { parseSpec } from './parse-spec.ts';
import { renameBot } from './rename-bot.ts';

describe('a bot under another name', () => {
  it('has it in all its languages and texts, and keeps everything else', () => {
    const spec = pizzaSpec();
    const renamed = parseSpec(renameBot(spec, 'Rose $& House'));
    const expected = JSON.parse(
      JSON.stringify(spec)
        .replaceAll('بيتزا لويجي', () => 'Rose $& House')
        .replaceAll("Luigi's Pizza", () => 'Rose $& House'),
    );
    expect(renamed).toEqual({ ok: true, spec: expected });
  });

  it('keeps its ids, whatever the old name was', () => {
    const spec = smallBot([{ id: 'end', type: 'end', text: same('the end') }], {
      name: same('end'),
    });
    expect(renameBot(spec, 'New')).toEqual({ ...spec, name: same('New') });
  });
});
