import { z } from 'zod';
import { containsText } from './contains-text.ts';
import type { DerivedField } from './resource-definition.ts';

const SHORT_LENGTH = 70;

/** The beginning of a long text column, for lists and headings; searched in the whole text. */
export function shortened(column: string): DerivedField {
  return {
    select: { [column]: true },
    read: (row) => {
      const text = z.string().parse(row[column]).replace(/\s+/g, ' ').trim();
      const characters = Array.from(text);
      if (characters.length <= SHORT_LENGTH) return text;
      return `${characters.slice(0, SHORT_LENGTH - 1).join('')}…`;
    },
    where: (text) => ({ [column]: containsText(text) }),
  };
}
