import { ADDED_DEFECTS } from './added-defects.ts';
import type { Defect } from './defect.ts';
import { STRUCTURE_DEFECTS } from './structure-defects.ts';
import { TEXT_DEFECTS } from './text-defects.ts';
import { VALUE_DEFECTS } from './value-defects.ts';

/** The kinds of mistakes that are put into good bots. */
export const DEFECTS: readonly Defect[] = [
  ...STRUCTURE_DEFECTS,
  ...TEXT_DEFECTS,
  ...VALUE_DEFECTS,
  ...ADDED_DEFECTS,
];
