import { executorOf, go } from '#server/runtime/block-executor.ts';
import { testHolds } from '#server/runtime/test-holds.ts';

export const conditionExecutor = executorOf('condition', {
  enter(block, turn) {
    const index = block.branches.findIndex(({ match, tests }) =>
      match === 'all'
        ? tests.every((test) => testHolds(test, turn))
        : tests.some((test) => testHolds(test, turn)),
    );
    const branch = block.branches[index];
    return branch ? go(`branch:${index}`, branch.next) : go('otherwise', block.otherwise);
  },
});
