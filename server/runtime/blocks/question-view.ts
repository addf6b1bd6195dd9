import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { columnsFor } from '#server/bot-spec/columns.ts';
import { blockAction } from '#server/runtime/actions.ts';
import { checkDate } from '#server/runtime/answers/moment.ts';
import { backRow, rowsOf } from '#server/runtime/buttons.ts';
import { dateText } from '#server/runtime/date-text.ts';
import type { Button, DeviceRequest } from '#server/runtime/effects.ts';
import { say, show, standard, type Turn } from '#server/runtime/turn.ts';
import { addDays, wallTimeAt } from '#server/shared/zoned-time.ts';

type Question = BlockOf<'question'>;

export const YES_KEY = 'yes';
export const NO_KEY = 'no';
const RATING_COLUMNS = 5;
const SUGGESTED_DATES = 4;
const SUGGEST_WITHIN_DAYS = 14;

/** Says `text` with the buttons of the question. */
export function askQuestion(block: Question, turn: Turn, text: string): void {
  const request = requestOf(block);
  const done: Button[] =
    block.answer.type === 'choices'
      ? [{ label: standard(turn, 'done'), action: blockAction(block.id, 'done') }]
      : [];
  const skip: Button[] = block.skipLabel
    ? [{ label: show(turn, block.skipLabel), action: blockAction(block.id, 'skip') }]
    : [];
  say(turn, {
    text,
    buttons: [...answerRows(block, turn), done, skip, backRow(turn, block.id)],
    blockId: block.id,
    inPlace: turn.session.waiting?.selected !== undefined,
    ...(request && { request }),
  });
}

function answerRows(block: Question, turn: Turn): Button[][] {
  const { answer } = block;
  const option = (label: string, key: string): Button => ({
    label,
    action: blockAction(block.id, 'option', key),
  });
  switch (answer.type) {
    case 'choice':
    case 'choices': {
      const selected = new Set(turn.session.waiting?.selected);
      const buttons = answer.options.map(({ id, label }) =>
        option(`${selected.has(id) ? '☑️ ' : ''}${show(turn, label)}`, id),
      );
      return rowsOf(buttons, columnsFor(answer.options.map(({ label }) => label)));
    }
    case 'boolean':
      return [[option(standard(turn, 'yes'), YES_KEY), option(standard(turn, 'no'), NO_KEY)]];
    case 'rating': {
      const count = answer.max - answer.min + 1;
      const values = Array.from({ length: Math.max(0, count) }, (_, step) => answer.min + step);
      return rowsOf(
        values.map((value) => option(String(value), String(value))),
        RATING_COLUMNS,
      );
    }
    case 'date':
      return answer.min === 'today' ? suggestedDates(answer, turn, option) : [];
    default:
      return [];
  }
}

/** The next days that the question takes, so that most people need not type. */
function suggestedDates(
  answer: Extract<Question['answer'], { type: 'date' }>,
  turn: Turn,
  option: (label: string, key: string) => Button,
): Button[][] {
  const { date: today } = wallTimeAt(turn.now, turn.spec.timeZone);
  const days = Array.from({ length: SUGGEST_WITHIN_DAYS }, (_, ahead) => addDays(today, ahead + 1))
    .filter((date) => checkDate(date, answer, turn).ok)
    .slice(0, SUGGESTED_DATES);
  return rowsOf(
    days.map((date) => option(dateText(date, turn.session.language), date)),
    1,
  );
}

function requestOf(block: Question): DeviceRequest | undefined {
  const { type } = block.answer;
  return type === 'contact' || type === 'location' ? type : undefined;
}
