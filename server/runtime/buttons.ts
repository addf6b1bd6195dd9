import { blockAction, flowAction } from './actions.ts';
import type { Button } from './effects.ts';
import { canGoBack, show, standard, type Turn } from './turn.ts';

/** Buttons in rows of `columns`. */
export function rowsOf(buttons: readonly Button[], columns: number): Button[][] {
  const rows: Button[][] = [];
  for (let start = 0; start < buttons.length; start += columns) {
    rows.push(buttons.slice(start, start + columns));
  }
  return rows;
}

/** The last row of a block that asks: "back" where there is something to go back to. */
export function backRow(turn: Turn, blockId: string): Button[] {
  if (!canGoBack(turn, blockId)) return [];
  return [{ label: standard(turn, 'back'), action: blockAction(blockId, 'back') }];
}

/** The flows that can be started from anywhere, each on a row. */
export function flowRows(turn: Turn): Button[][] {
  return turn.spec.flows.flatMap((flow) =>
    flow.triggers.flatMap((trigger) =>
      trigger.type === 'button'
        ? [[{ label: show(turn, trigger.label), action: flowAction(flow.id) }]]
        : [],
    ),
  );
}

/** A way to begin again, under a message after which nothing waits. */
export function beginRow(turn: Turn): Button[] {
  const { mainFlow } = turn.index;
  return mainFlow ? [{ label: standard(turn, 'begin'), action: flowAction(mainFlow.id) }] : [];
}
