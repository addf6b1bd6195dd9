import type { Block } from '#server/bot-spec/blocks.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { specTexts } from '#server/bot-spec/spec-texts.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { wireTemplates } from '#server/bot-spec/wire-templates.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { blockAt, type Fix, fact, facts, positionsIn } from './fix.ts';
import { nearestName } from './nearest.ts';
import { fixPlaceholder } from './texts.ts';

/** What a block writes into a variable; null for a block that writes no type of its own. */
function typeWritten(block: Block, variable: string): VariableType | null {
  if (block.type === 'question' && block.variable === variable) return block.answer.type;
  if (block.type === 'collection' && block.variable === variable) {
    return block.mode === 'cart' ? 'cart' : 'item';
  }
  if (block.type !== 'set') return null;
  const assignment = block.assignments.find((candidate) => candidate.variable === variable);
  if (!assignment) return null;
  if (assignment.operation === 'cart_total') return 'money';
  if (assignment.operation !== 'assign') return 'number';
  if (typeof assignment.value === 'boolean') return 'boolean';
  return typeof assignment.value === 'number' ? 'number' : 'text';
}

/** The one type that all blocks which ask for or choose a variable write into it. */
function onlyType(draft: BotSpec, variable: string): VariableType | null {
  const asked = draft.blocks
    .filter(({ type }) => type !== 'set')
    .map((block) => typeWritten(block, variable));
  const computed = draft.blocks.map((block) => typeWritten(block, variable));
  const types = new Set((asked.some(Boolean) ? asked : computed).filter((type) => type !== null));
  const [type, ...others] = types;
  return type !== undefined && others.length === 0 ? type : null;
}

/** A name that a block writes to is declared; a name that is only read was mistyped. */
export const fixUnknownVariable: Fix = (draft, violation) => {
  const name = fact(violation, 'variable');
  const type = onlyType(draft, name);
  if (type !== null) {
    draft.variables.push({ name, type, scope: 'conversation' });
    return true;
  }
  const allowed = facts(violation, 'allowed');
  const { pointer } = violation;
  const isText =
    specTexts(draft).some((placed) => placed.pointer === pointer) ||
    draft.blocks.some((block, position) =>
      wireTemplates(block, `/blocks/${position}`).some((wire) => wire.pointer === pointer),
    );
  if (isText) return fixPlaceholder(draft, pointer, name, allowed);
  const meant = nearestName(name, allowed);
  const block = blockAt(draft, violation);
  return meant !== null && block !== undefined && rename(block, name, meant);
};

/** Where a block reads a variable outside of its texts. */
function rename(block: Block, from: string, to: string): boolean {
  const before = JSON.stringify(block);
  switch (block.type) {
    case 'record':
      block.fields = [...new Set(block.fields.map((field) => (field === from ? to : field)))];
      break;
    case 'condition':
      for (const { tests } of block.branches) {
        for (const test of tests) if (test.variable === from) test.variable = to;
      }
      break;
    case 'set':
      for (const assignment of block.assignments) {
        if (assignment.operation === 'cart_total') {
          if (assignment.cart === from) assignment.cart = to;
        } else if (assignment.operation !== 'assign' && assignment.value === from) {
          assignment.value = to;
        }
      }
      break;
    case 'ai':
      if (block.question === from) block.question = to;
      break;
    case 'http':
      for (const read of block.reads) if (read.variable === from) read.variable = to;
      break;
    default:
      return false;
  }
  return JSON.stringify(block) !== before;
}

/** The declaration follows what all blocks write. */
export const fixVariableType: Fix = (draft, violation) => {
  const name = fact(violation, 'variable');
  const type = onlyType(draft, name);
  const variable = draft.variables.find((candidate) => candidate.name === name);
  if (!variable || type === null || type === variable.type) return false;
  variable.type = type;
  return true;
};

export const fixUnusedVariable: Fix = (draft, violation) => {
  const name = fact(violation, 'variable');
  draft.variables = draft.variables.filter((variable) => variable.name !== name);
  return true;
};

/** The same variable declared again says nothing new. */
export const fixSameVariable: Fix = (draft, { pointer }) => {
  const position = positionsIn(pointer)[0] ?? -1;
  const second = draft.variables[position];
  const first = draft.variables.find(({ name }) => name === second?.name);
  if (!second || first?.type !== second.type || first.scope !== second.scope) return false;
  draft.variables.splice(position, 1);
  return true;
};

/** What is chosen is kept in a variable named after the list. */
export const fixNoCollectionVariable: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  if (block?.type !== 'collection' || block.mode === 'browse') return false;
  const name = block.collection.replace(/-/g, '_');
  const isTaken = indexOf(structuredClone(draft)).variableTypes.has(name);
  if (isTaken) return false;
  draft.variables.push({
    name,
    type: block.mode === 'cart' ? 'cart' : 'item',
    scope: 'conversation',
  });
  block.variable = name;
  return true;
};

/** Where a bot knows one date (and one time), the reminder can only mean that one. */
export const fixReminderMoment: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  if (block?.type !== 'wait' || block.moment.type !== 'before') return false;
  const [type] = facts(violation, 'allowed');
  const [only, ...others] = draft.variables.filter((variable) => variable.type === type);
  const wrong = fact(violation, 'variable');
  if (!only || others.length > 0) return false;
  if (type === 'date' && block.moment.dateVariable === wrong) block.moment.dateVariable = only.name;
  else if (type === 'time' && block.moment.timeVariable === wrong) {
    block.moment.timeVariable = only.name;
  } else return false;
  return true;
};
