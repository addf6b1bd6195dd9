import type { BotSpec } from '#server/bot-spec/spec.ts';
import { blockAt, type Fix, positionsIn } from './fix.ts';

/** Values that the schema refuses but that can be read in one way only. */
export const fixShape: Fix = (draft, violation) => {
  const { pointer } = violation;
  if (pointer === '/currency') return fixCurrency(draft);
  if (/^\/flows\/\d+\/triggers\/\d+\/command$/.test(pointer)) return fixCommand(draft, pointer);
  if (/^\/schedules\/\d+\/days\/\d+\/(?:from|to)$/.test(pointer)) return fixClock(draft, pointer);
  if (/^\/blocks\/\d+\/columns$/.test(pointer)) return fixColumns(draft, violation);
  return false;
};

function fixCurrency(draft: BotSpec): boolean {
  const code = draft.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return false;
  draft.currency = code;
  return true;
}

/** `/Menu` and `menu` are the same command. */
function fixCommand(draft: BotSpec, pointer: string): boolean {
  const [flow = -1, position = -1] = positionsIn(pointer);
  const trigger = draft.flows[flow]?.triggers[position];
  if (trigger?.type !== 'command') return false;
  const command = trigger.command
    .trim()
    .replace(/^\/+/, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (!/^[a-z0-9_]{1,32}$/.test(command)) return false;
  trigger.command = command;
  return true;
}

/** `9:00` and `9` are 09:00. */
function fixClock(draft: BotSpec, pointer: string): boolean {
  const [schedule = -1, position = -1] = positionsIn(pointer);
  const range = draft.schedules[schedule]?.days[position];
  const end = pointer.endsWith('/from') ? 'from' : 'to';
  const [, hour, minutes = '00'] =
    /^\s*(\d{1,2})(?:[:.](\d\d))?\s*$/.exec(range?.[end] ?? '') ?? [];
  if (!range || hour === undefined || Number(hour) > 23 || Number(minutes) > 59) return false;
  range[end] = `${hour.padStart(2, '0')}:${minutes}`;
  return true;
}

function fixColumns(draft: BotSpec, violation: Parameters<Fix>[1]): boolean {
  const block = blockAt(draft, violation);
  if (block?.type !== 'menu' || !Number.isFinite(block.columns)) return false;
  block.columns = Math.min(3, Math.max(1, Math.round(block.columns)));
  return true;
}
