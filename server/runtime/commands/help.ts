import { flowRows } from '#server/runtime/buttons.ts';
import { say, show, standard, type Turn } from '#server/runtime/turn.ts';

/** `/help`: the bot's own commands, then those that every bot has. */
export function help(turn: Turn): void {
  const own = turn.spec.flows.flatMap((flow) =>
    flow.triggers.flatMap((trigger) =>
      trigger.type === 'command'
        ? [`/${trigger.command} — ${show(turn, trigger.description)}`]
        : [],
    ),
  );
  const lines = [
    standard(turn, 'help'),
    ...own,
    standard(turn, 'help_start'),
    standard(turn, 'help_cancel'),
    ...(turn.spec.languages.length > 1 ? [standard(turn, 'help_language')] : []),
    standard(turn, 'help_privacy'),
    standard(turn, 'help_delete'),
  ];
  say(turn, { text: lines.join('\n'), buttons: flowRows(turn) });
}
