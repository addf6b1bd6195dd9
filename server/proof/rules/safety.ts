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
];

const secrets: Rule = ({ texts }) =>
  texts.flatMap((placed) =>
    LANGUAGES.some((language) =>
      SECRETS.some((pattern) => pattern.test(placed.text[language] ?? '')),
    )
      ? [violation('secret/in-text', placed)]
      : [],
  );

const secureAddresses: Rule = ({ placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    if (block.type !== 'message') return [];
    const addresses = [
      ...(block.photoUrl === undefined ? [] : [block.photoUrl]),
      ...(block.buttons ?? []).map(({ url }) => url),
    ];
    return addresses
      .filter((address) => !address.toLowerCase().startsWith('https://'))
      .map((address) =>
        violation('url/not-https', { pointer, blockId: block.id }, { found: address }),
      );
  });

export const safetyRules: readonly Rule[] = [secrets, secureAddresses];
