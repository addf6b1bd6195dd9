import type { BotSpec } from '#server/bot-spec/spec.ts';
import {
  applyTurn,
  type ScriptTurn,
  startConversation,
  textsSaid,
} from '#server/runtime/converse.ts';
import type { Effect } from '#server/runtime/effects.ts';
import { withoutIsolates } from '#server/runtime/render-text.ts';
import type { Session } from '#server/runtime/session.ts';
import type { Language } from '#server/shared/language.ts';

/** What a bot did in the last turn of a conversation, and where the conversation stands. */
export interface Talk {
  readonly said: string;
  readonly labels: readonly string[];
  readonly effects: readonly Effect[];
  readonly session: Session;
}

/**
 * Plays turns with a bot. A plain string is typed, one that begins with a slash is a command, one in
 * square brackets is a tap: `[Done]`. Begins on a Tuesday at 15:00 in Cairo unless told otherwise.
 */
export function talk(
  spec: BotSpec,
  turns: readonly (string | ScriptTurn)[],
  options: { readonly language?: Language; readonly at?: string } = {},
): Talk {
  let conversation = startConversation(
    spec,
    { id: '1', firstName: 'Sara' },
    { now: new Date(options.at ?? '2026-11-24T15:00:00+02:00'), language: options.language },
  );
  let effects: readonly Effect[] = [];
  for (const turn of turns) {
    const played = applyTurn(spec, conversation, typeof turn === 'string' ? turnOf(turn) : turn);
    if (!played.ok)
      throw new Error(`no button for ${JSON.stringify(turn)}: ${played.labels.join(' | ')}`);
    conversation = played.conversation;
    effects = played.effects;
  }
  return {
    said: withoutIsolates(textsSaid(effects).join('\n')),
    labels: effects.flatMap((effect) =>
      effect.type === 'send' || effect.type === 'edit'
        ? (effect.buttons ?? []).flat().map(({ label }) => label)
        : [],
    ),
    effects,
    session: conversation.session,
  };
}

function turnOf(written: string): ScriptTurn {
  const label = /^\[(.+)\]$/.exec(written)?.[1];
  return label === undefined ? { text: written } : { tap: label };
}
