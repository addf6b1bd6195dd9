import { LANGUAGES } from '#server/shared/language.ts';
import type { Block } from './blocks.ts';
import { blockTexts } from './spec-texts.ts';
import { parseTemplate } from './template.ts';
import type { Text } from './text.ts';
import { wireTemplates } from './wire-templates.ts';

/** The variables that a block looks at, in what it says and in what it decides. */
export function variablesRead(block: Block): string[] {
  return [...new Set([...variablesSaid(block), ...variablesNeeded(block)])];
}

/** The variables that a text shows, in any language. */
export function variablesInText(text: Text): string[] {
  return LANGUAGES.flatMap((language) => placeholders(text[language] ?? ''));
}

/** Those of its texts and of the requests that it makes. */
function variablesSaid(block: Block): string[] {
  return [
    ...blockTexts(block, '').flatMap(({ text }) => variablesInText(text)),
    ...wireTemplates(block, '').flatMap(({ template }) => placeholders(template)),
  ];
}

function placeholders(written: string): string[] {
  return parseTemplate(written).flatMap((part) => (part.type === 'variable' ? [part.name] : []));
}

/** Those that it compares, computes with or stores. */
function variablesNeeded(block: Block): string[] {
  switch (block.type) {
    case 'record':
      return [...block.fields];
    case 'condition':
      return block.branches.flatMap(({ tests }) => tests.map(({ variable }) => variable));
    case 'set':
      return block.assignments.flatMap((assignment) => {
        if (assignment.operation === 'cart_total') return [assignment.cart];
        if (assignment.operation === 'assign') return [];
        return typeof assignment.value === 'string' ? [assignment.value] : [];
      });
    case 'wait':
      if (block.moment.type !== 'before') return [];
      return [block.moment.dateVariable, block.moment.timeVariable].filter(
        (name) => name !== undefined,
      );
    case 'question':
      return block.answer.type === 'time' && block.answer.dateVariable !== undefined
        ? [block.answer.dateVariable]
        : [];
    case 'ai':
      return block.question === undefined ? [] : [block.question];
    case 'payment':
      return typeof block.stars === 'string' ? [block.stars] : [];
    default:
      return [];
  }
}
