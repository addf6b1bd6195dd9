import { type ViolationCode, violationCodes } from '#server/proof/codes.ts';
import { fixes } from '#server/proof/fixes/table.ts';
import { violationTextsAr } from '#server/proof/messages/ar.ts';
import { violationTextsEn } from '#server/proof/messages/en.ts';
import type { ViolationClass } from '#server/proof/types.ts';
import { escaped } from './field-table.ts';

const INTRODUCTION = `# What the proof can find

*Made from \`server/proof/codes.ts\` and \`server/proof/messages\` by \`npm run docs\`; do not edit by hand.*

A version of a bot may go live only with a passed proof. The proof fails with an **error**; a **warning**
is told and lets it pass. The codes are stable. \`{…}\` stands for what was found. Who mends a violation:

| class | mended by |
|---|---|
| \`auto\` | code, by itself: there is exactly one right way |
| \`model\` | the engine that builds bots, in a repair round |
| \`owner\` | the owner, who alone knows what is right |

The class belongs to the case, not to the code: a mistyped reference is mended by code where only one
name can be meant, else by the engine.`;

/** docs/proof-codes.md: every code that the proof knows, with its words in both languages. */
export function proofCodesReference(): string {
  const groups = new Map<string, ViolationCode[]>();
  for (const code of codesInOrder()) {
    const [group = ''] = code.split('/');
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  const sections = [...groups].map(([group, codes]) => {
    const head = '| code | severity | class | in English | بالعربية |\n|---|---|---|---|---|';
    return [`## ${group}`, '', head, ...codes.map(rowOf)].join('\n');
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

function codesInOrder(): ViolationCode[] {
  const known = (code: string): code is ViolationCode => Object.hasOwn(violationCodes, code);
  return Object.keys(violationCodes).filter(known);
}

function rowOf(code: ViolationCode): string {
  const facts: { readonly severity: string; readonly class: ViolationClass } = violationCodes[code];
  const words = [violationTextsEn[code], violationTextsAr[code]].map(
    ({ sentence, hint }) => `${escaped(sentence)}<br>${escaped(hint)}`,
  );
  return `| \`${code}\` | ${facts.severity} | ${classesOf(code, facts.class)} | ${words.join(' | ')} |`;
}

/** Code mends what it can; the rest of the cases of the same code are somebody's. */
function classesOf(code: ViolationCode, otherwise: ViolationClass): string {
  const isSometimes = fixes[code] !== undefined && otherwise !== 'auto';
  return isSometimes ? `\`auto\`, else \`${otherwise}\`` : `\`${otherwise}\``;
}
