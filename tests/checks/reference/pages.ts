import { botLanguageReference } from './bot-language.ts';
import { proofCodesReference } from './proof-codes.ts';

/** The pages that are made from the sources, by their files. */
export function referencePages(): Readonly<Record<string, string>> {
  return {
    'docs/bot-language.md': botLanguageReference(),
    'docs/proof-codes.md': proofCodesReference(),
  };
}
