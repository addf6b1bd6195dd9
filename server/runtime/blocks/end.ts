import { END, executorOf } from '#server/runtime/block-executor.ts';
import { say, show } from '#server/runtime/turn.ts';

export const endExecutor = executorOf('end', {
  enter(block, turn) {
    if (block.text) say(turn, { text: show(turn, block.text), blockId: block.id });
    return END;
  },
});
