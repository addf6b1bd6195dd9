import type { Block } from '#server/bot-spec/blocks.ts';
import { variableLabel } from '#server/bot-spec/variable-label.ts';
import { say, standard, type Turn } from '#server/runtime/turn.ts';

/** `/privacy`: what is stored and with whom it is shared, as the bot's records and variables say. */
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
  const hosts = [...new Set(spec.blocks.flatMap((block) => hostOf(block) ?? []))];
  const shared =
    hosts.length === 0 ? [] : [standard(turn, 'privacy_shared', { hosts: hosts.join(' · ') })];
  say(turn, { text: [...lines, ...shared, standard(turn, 'privacy_owner')].join('\n') });
}

function hostOf(block: Block): string | null {
  return block.type === 'http' ? (/^https:\/\/([^/?#]+)/i.exec(block.url)?.[1] ?? null) : null;
}
