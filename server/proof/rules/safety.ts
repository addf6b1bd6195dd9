import { wireTemplates } from '#server/bot-spec/wire-templates.ts';
import { violation } from '#server/proof/codes.ts';
import type { Rule } from '#server/proof/facts.ts';
import { LANGUAGES } from '#server/shared/language.ts';

/** Keys that would be published with the bot: Telegram, AI providers, clouds, cards. */
const SECRETS: readonly RegExp[] = [
  /\b\d{8,12}:[A-Za-z0-9_-]{30,}\b/,
  /\bsk-[A-Za-z0-9_-]{16,}/,
  /\bAIza[A-Za-z0-9_-]{30,}/,
  /\bAKIA[A-Z0-9]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(?:Bearer|Basic)\s+[A-Za-z0-9+/_.=-]{16,}/,
];

const secrets: Rule = ({ texts, placedBlocks }) => [
  ...texts.flatMap((placed) =>
    LANGUAGES.some((language) => holdsSecret(placed.text[language] ?? ''))
      ? [violation('secret/in-text', placed)]
      : [],
  ),
  ...placedBlocks.flatMap(({ block, pointer }) =>
    wireTemplates(block, pointer)
      .filter(({ template }) => holdsSecret(template))
      .map((found) => violation('secret/in-text', { pointer: found.pointer, blockId: block.id })),
  ),
];

function holdsSecret(text: string): boolean {
  return SECRETS.some((pattern) => pattern.test(text));
}

const secureAddresses: Rule = ({ placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'message') return [];
    const addresses = [
      ...[block.photoUrl, block.documentUrl].filter((address) => address !== undefined),
      ...(block.buttons ?? []).map(({ url }) => url),
    ];
    return addresses
      .filter((address) => !address.toLowerCase().startsWith('https://'))
      .map((address) =>
        violation('url/not-https', { pointer, blockId: block.id }, { found: address }),
      );
  });

export const safetyRules: readonly Rule[] = [secrets, secureAddresses];
