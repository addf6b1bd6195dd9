import { variableLabel } from '#server/bot-spec/variable-label.ts';
import { say, standard, type Turn } from '#server/runtime/turn.ts';

/** `/privacy`: what is stored, as the bot's records and variables say. */
export function privacy(turn: Turn): void {
  const { spec, session } = turn;
  const stored = new Set([
    ...spec.blocks.flatMap((block) => (block.type === 'record' ? block.fields : [])),
    ...turn.index.customerVariables,
  ]);
  const labels = [...stored].map((name) => variableLabel(spec, name, session.language));
  const lines =
    labels.length === 0
      ? [standard(turn, 'privacy_nothing')]
      : [standard(turn, 'privacy_stores'), ...new Set(labels.map((label) => `• ${label}`))];
  say(turn, { text: [...lines, standard(turn, 'privacy_owner')].join('\n') });
}
