import { CONTACT_FIELDS } from './contact-fields.ts';
import type { FieldKind } from './field-kind.ts';
import { OPINION_FIELDS } from './opinion-fields.ts';
import { TRADE_FIELDS } from './trade-fields.ts';

/** Everything that businesses are known to ask. */
export const FIELD_KINDS: readonly FieldKind[] = [
  ...CONTACT_FIELDS,
  ...OPINION_FIELDS,
  ...TRADE_FIELDS,
];
