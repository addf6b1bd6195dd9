import type { Block, BlockOf, BlockType } from '#server/bot-spec/blocks.ts';
import type { BlockVerb } from './actions.ts';
import type { ConversationEvent } from './events.ts';
import type { StandardText } from './standard-texts.ts';
import type { Turn } from './turn.ts';

/** Where the conversation goes after a block: `slot` names the way out as `blockEdges` does. */
export type Move =
  | { readonly type: 'go'; readonly slot: string; readonly to: string }
  | { readonly type: 'wait' }
  | { readonly type: 'end' }
  /** A limit of the interpreter is reached: the conversation cannot go on. */
  | { readonly type: 'stop'; readonly code: 'too_many_jumps' };

/** What a customer can answer a waiting block with. */
export type ReplyEvent =
  | Extract<ConversationEvent, { type: 'text' | 'contact' | 'location' | 'file' }>
  | { readonly type: 'tap'; readonly verb: BlockVerb; readonly key: string };

/** What comes back from outside to a block that waits for it. */
export type ResultEvent = Extract<
  ConversationEvent,
  { type: 'http_result' | 'ai_result' | 'payment' }
>;

/** Why an answer was not taken: what the bot says about it. */
export interface Problem {
  readonly text: StandardText;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Ids of options that may have been meant: the bot asks about them instead of refusing. */
  readonly suggested?: readonly string[];
}

/** How a block read an answer. A wrong answer is a normal result. */
export type Reply =
  | { readonly type: 'ok'; readonly move: Move }
  | { readonly type: 'skip'; readonly move: Move }
  | { readonly type: 'invalid'; readonly problem: Problem };

export interface BlockExecutor<Type extends BlockType> {
  /** Does what the block does when the conversation comes to it. */
  enter(block: BlockOf<Type>, turn: Turn): Move;
  /** Reads an answer while the conversation waits at the block; only blocks that ask have it. */
  reply?(block: BlockOf<Type>, event: ReplyEvent, turn: Turn): Reply;
  /** Says what was wrong with an answer, and where to go on. */
  refuse?(block: BlockOf<Type>, problem: Problem, turn: Turn): Move;
  /** Goes on with what came back from outside; only blocks that wait for such a thing have it. */
  result?(block: BlockOf<Type>, event: ResultEvent, turn: Turn): Move;
}

/** An executor that takes any block: what the table holds. */
export interface AnyExecutor {
  enter(block: Block, turn: Turn): Move;
  reply(block: Block, event: ReplyEvent, turn: Turn): Reply | null;
  refuse(block: Block, problem: Problem, turn: Turn): Move;
  result(block: Block, event: ResultEvent, turn: Turn): Move | null;
}

/** Wraps the executor of one type for the table of all types. */
export function executorOf<Type extends BlockType>(
  type: Type,
  executor: BlockExecutor<Type>,
): AnyExecutor {
  const isMine = (block: Block): block is BlockOf<Type> => block.type === type;
  return {
    enter: (block, turn) => (isMine(block) ? executor.enter(block, turn) : WAIT),
    reply: (block, event, turn) =>
      isMine(block) && executor.reply ? executor.reply(block, event, turn) : null,
    refuse: (block, problem, turn) =>
      isMine(block) && executor.refuse ? executor.refuse(block, problem, turn) : WAIT,
    result: (block, event, turn) =>
      isMine(block) && executor.result ? executor.result(block, event, turn) : null,
  };
}

export const WAIT: Move = { type: 'wait' };
export const END: Move = { type: 'end' };

export function go(slot: string, to: string): Move {
  return { type: 'go', slot, to };
}

export function ok(move: Move): Reply {
  return { type: 'ok', move };
}

export function invalid(text: StandardText, values?: Problem['values']): Reply {
  return { type: 'invalid', problem: { text, ...(values && { values }) } };
}
