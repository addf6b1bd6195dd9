import { containsText } from './contains-text.ts';
import type { Where } from './resource-definition.ts';

/** How a text finds the rows of a model when another table refers to them. */
const searches: Readonly<Record<string, (text: string) => Where>> = {
  User: (text) => ({ email: containsText(text) }),
  LedgerAccount: (text) => ({ user: { email: containsText(text) } }),
  Bot: (text) => ({ name: containsText(text) }),
  BotVersion: (text) => ({ bot: { name: containsText(text) } }),
  Run: (text) => ({ prompt: containsText(text) }),
  Conversation: (text) => ({ customerId: containsText(text) }),
  Pack: (text) => ({ OR: [{ nameAr: containsText(text) }, { nameEn: containsText(text) }] }),
};

/** The condition on a referred row that a text means; none for models that have no words. */
export function relatedText(model: string, text: string): Where | undefined {
  return searches[model]?.(text);
}
