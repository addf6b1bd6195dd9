import { z } from 'zod';
import { containsText } from './contains-text.ts';
import type { DerivedField, Row } from './resource-definition.ts';

const accountSchema = z.object({
  kind: z.string(),
  user: z.object({ email: z.string() }).nullable(),
});

/** Whose ledger account it is: the user's e-mail, or the name of the platform's own account. */
export const ownerOfAccount: DerivedField = {
  select: { kind: true, user: { select: { email: true } } },
  read: (row: Row) => {
    const account = accountSchema.parse(row);
    return account.user?.email ?? account.kind;
  },
  where: (text) => ({ user: { email: containsText(text) } }),
};
