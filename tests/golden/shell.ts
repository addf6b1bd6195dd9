import type { Scripted } from './golden-conversation.ts';

/** What came of one turn, a line each: what the bot said, and what happened behind it. */
export type Heard = readonly string[];

/**
 * A place where bots run. A new one (Telegram) has to do just this to be held to the same
 * conversations: play the turns in order and tell what was heard after each.
 */
export interface Shell {
  readonly name: string;
  play(conversation: Scripted): Promise<readonly Heard[]>;
}
