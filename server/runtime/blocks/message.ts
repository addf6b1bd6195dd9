import { executorOf, go } from '#server/runtime/block-executor.ts';
import { say, show } from '#server/runtime/turn.ts';

export const messageExecutor = executorOf('message', {
  enter(block, turn) {
    const buttons = block.buttons?.map(({ label, url }) => [{ label: show(turn, label), url }]);
    say(turn, {
      text: show(turn, block.text),
      blockId: block.id,
      ...(block.photoUrl !== undefined && { photoUrl: block.photoUrl }),
      ...(block.documentUrl !== undefined && { documentUrl: block.documentUrl }),
      ...(block.location !== undefined && { location: block.location }),
      ...(buttons && { buttons }),
    });
    return go('next', block.next);
  },
});
