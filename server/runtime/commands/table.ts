import { beginRow, flowRows } from '#server/runtime/buttons.ts';
import { flowOfPayload } from '#server/runtime/triggers.ts';
import { say, standard, type Turn } from '#server/runtime/turn.ts';
import { forget, startFlow } from '#server/runtime/walk.ts';
import { askDeletion } from './delete-my-data.ts';
import { help } from './help.ts';
import { askLanguage } from './language.ts';
import { privacy } from './privacy.ts';

/** The commands that every bot has without being in its spec. */
export const ALWAYS_ON_COMMANDS = [
  'start',
  'help',
  'cancel',
  'language',
  'privacy',
  'delete_my_data',
] as const;
export type AlwaysOnCommand = (typeof ALWAYS_ON_COMMANDS)[number];

export const alwaysOnCommands: Readonly<
  Record<AlwaysOnCommand, (turn: Turn, payload: string | undefined) => void>
> = {
  start: (turn, payload) =>
    startFlow(turn, flowOfPayload(turn.spec, payload) ?? turn.index.mainFlow),
  help,
  cancel(turn) {
    forget(turn);
    say(turn, { text: standard(turn, 'cancelled'), buttons: [beginRow(turn), ...flowRows(turn)] });
  },
  language: askLanguage,
  privacy,
  delete_my_data: askDeletion,
};

export function isAlwaysOn(command: string): command is AlwaysOnCommand {
  return ALWAYS_ON_COMMANDS.some((name) => name === command);
}
