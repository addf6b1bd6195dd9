import { executorOf, go } from '#server/runtime/block-executor.ts';
import { isOpenAt } from '#server/runtime/opening-hours.ts';
import { wallTimeAt } from '#server/shared/zoned-time.ts';

/** A schedule that does not exist counts as closed. */
export const hoursExecutor = executorOf('hours', {
  enter(block, turn) {
    const schedule = turn.index.schedules.get(block.schedule);
    const { date, time } = wallTimeAt(turn.now, turn.spec.timeZone);
    const isOpen = schedule !== undefined && isOpenAt(schedule, date, time);
    return isOpen ? go('open', block.open) : go('closed', block.closed);
  },
});
