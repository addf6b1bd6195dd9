import type { BotSpec } from '#server/bot-spec/spec.ts';
import { specTexts } from '#server/bot-spec/spec-texts.ts';
import { isFormatter, mapPlaceholders, parseTemplate } from '#server/bot-spec/template.ts';
import { formattersFor } from '#server/proof/rules/texts.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { blockAt, type Fix, fact } from './fix.ts';
import { nearestName } from './nearest.ts';

/** One brace, three, or none at one side: what people and models write instead of two and two. */
const BRACES = /\{+\s*([a-z][a-z0-9_]*)(?:\s*(\|\s*[a-z_]+))?(?:\s*\}+)?/g;

/** Changes the text at a pointer in every language. @returns whether anything changed */
function mend(draft: BotSpec, pointer: string, change: (written: string) => string): boolean {
  const text = specTexts(draft).find((placed) => placed.pointer === pointer)?.text;
  if (!text) return mendWire(draft, pointer, change);
  let changed = false;
  for (const language of LANGUAGES) {
    const written = text[language];
    if (written === undefined) continue;
    const mended = change(written);
    changed ||= mended !== written;
    text[language] = mended;
  }
  return changed;
}

/** The texts of a request stand in no language. */
function mendWire(draft: BotSpec, pointer: string, change: (written: string) => string): boolean {
  const [, list, position, part, index] = pointer.split('/');
  const block = list === 'blocks' ? draft.blocks[Number(position)] : undefined;
  if (block?.type !== 'http') return false;
  const before = JSON.stringify(block);
  const header = block.headers[Number(index)];
  const field = block.body?.[Number(index)];
  if (part === 'url') block.url = change(block.url);
  if (part === 'headers' && header && 'value' in header) header.value = change(header.value);
  if (part === 'body' && field) field.value = change(field.value);
  return JSON.stringify(block) !== before;
}

export const fixTemplateSyntax: Fix = (draft, { pointer }) => {
  const known = new Set(indexOf(structuredClone(draft)).variableTypes.keys());
  return mend(draft, pointer, (written) => {
    const mended = written.replace(BRACES, (whole, name: string, formatter: string | undefined) =>
      known.has(name) ? `{{${name}${formatter ? ` ${formatter}` : ''}}}` : whole,
    );
    const isWhole = parseTemplate(mended).every(({ type }) => type !== 'broken');
    return isWhole ? mended : written;
  });
};

/** Without its formatter a placeholder is shown as the type of its variable wants it. */
export const fixFormatter: Fix = (draft, { pointer }) => {
  const { variableTypes } = indexOf(structuredClone(draft));
  return mend(draft, pointer, (written) =>
    mapPlaceholders(written, ({ whole, name, formatter }) => {
      const type = variableTypes.get(name);
      if (formatter === null || type === undefined) return whole;
      const fits = isFormatter(formatter) && formattersFor(type).includes(formatter);
      return fits ? whole : `{{${name}}}`;
    }),
  );
};

/** Another program reads the value: it takes no format at all. */
export const fixWireFormat: Fix = (draft, { pointer }) =>
  mend(draft, pointer, (written) => mapPlaceholders(written, ({ name }) => `{{${name}}}`));

/** A placeholder whose name was mistyped names the one variable that was meant. */
export function fixPlaceholder(
  draft: BotSpec,
  pointer: string,
  wrong: string,
  allowed: readonly string[],
): boolean {
  const meant = nearestName(wrong, allowed);
  if (meant === null) return false;
  return mend(draft, pointer, (written) =>
    mapPlaceholders(written, ({ whole, name, formatter }) => {
      if (name !== wrong) return whole;
      return formatter === null ? `{{${meant}}}` : `{{${meant} | ${formatter}}}`;
    }),
  );
}

/** A text without words reads the same in every language: an emoji, a number, a value. */
export const fixMissingText: Fix = (draft, violation) => {
  const text = specTexts(draft).find(({ pointer }) => pointer === violation.pointer)?.text;
  const missing = LANGUAGES.find((language) => language === fact(violation, 'language'));
  if (!text || missing === undefined) return false;
  const other = LANGUAGES.map((language) => text[language]).find((written) => written?.trim());
  if (other === undefined || /\p{L}/u.test(mapPlaceholders(other, () => ''))) return false;
  text[missing] = other;
  return true;
};

/** Two buttons that read the same and lead to the same place are one. */
export const fixSameLabel: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  if (block?.type !== 'menu') return false;
  const position = block.options.findIndex(({ id }) => id === fact(violation, 'option'));
  const second = block.options[position];
  const first = block.options.find((option) => option !== second && readsLike(option, second));
  if (!second || !first || first.next !== second.next) return false;
  block.options.splice(position, 1);
  return true;
};

type Option = {
  readonly label: { readonly ar?: string | undefined; readonly en?: string | undefined };
};

function readsLike(left: Option, right: Option | undefined): boolean {
  return LANGUAGES.some((language) => {
    const written = left.label[language] ?? '';
    return written !== '' && foldWords(written) === foldWords(right?.label[language] ?? '');
  });
}

/** The secure form of the same address. */
export const fixInsecureAddress: Fix = (draft, violation) => {
  const block = blockAt(draft, violation);
  const secure = (address: string) => address.replace(/^http:\/\//i, 'https://');
  if (!/^http:\/\//i.test(fact(violation, 'found'))) return false;
  if (block?.type === 'http') {
    block.url = secure(block.url);
    return true;
  }
  if (block?.type !== 'message') return false;
  if (block.photoUrl !== undefined) block.photoUrl = secure(block.photoUrl);
  if (block.documentUrl !== undefined) block.documentUrl = secure(block.documentUrl);
  for (const button of block.buttons ?? []) button.url = secure(button.url);
  return true;
};
