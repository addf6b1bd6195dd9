import { optionsOf } from '#server/bot-spec/answers.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { PlacedText } from '#server/bot-spec/spec-texts.ts';
import {
  FORMATTERS,
  type Formatter,
  isFormatter,
  parseTemplate,
} from '#server/bot-spec/template.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { type KnownViolation, violation } from '#server/proof/codes.ts';
import type { Facts, Rule } from '#server/proof/facts.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { LANGUAGES, type Language } from '#server/shared/language.ts';

/** Longer labels are cut on a phone; the others are refused by Telegram. */
const MAX_LENGTHS = {
  message: 4096,
  name: 4096,
  label: 64,
  title: 32,
  description: 255,
} as const satisfies Record<PlacedText['role'], number>;
const MAX_CAPTION_LENGTH = 1024;
/** How much room a value takes in a message, roughly. */
const VALUE_LENGTH = 120;
/** On an invoice stand amounts and names, and what is too long is cut. */
const SHORT_VALUE_LENGTH = 12;

const TYPES_OF_FORMATTER: Record<Formatter, readonly VariableType[] | 'any'> = {
  text: 'any',
  money: ['number', 'money'],
  date: ['date', 'datetime'],
  time: ['time', 'datetime'],
  number: ['number', 'money', 'rating'],
  cart: ['cart'],
};

/** The formatters that can show a variable of this type. */
export function formattersFor(type: VariableType): Formatter[] {
  return FORMATTERS.filter((formatter) => {
    const types = TYPES_OF_FORMATTER[formatter];
    return types === 'any' || types.includes(type);
  });
}

const missingTexts: Rule = ({ spec, texts }) =>
  texts.flatMap((placed) =>
    spec.languages
      .filter((language) => !placed.text[language]?.trim())
      .map((language) => violation('text/missing', placed, { language })),
  );

const lengths: Rule = ({ spec, texts }) =>
  texts.flatMap((placed) => {
    const isLabel = placed.role === 'label';
    const limit = hasCaption(placed, spec) ? MAX_CAPTION_LENGTH : MAX_LENGTHS[placed.role];
    return LANGUAGES.filter((language) => lengthOf(placed, language) > limit).map((language) =>
      violation(isLabel ? 'label/too-long' : 'text/too-long', placed, {
        language,
        length: lengthOf(placed, language),
        limit,
      }),
    );
  });

function lengthOf({ text, role }: PlacedText, language: Language): number {
  const room = role === 'title' || role === 'description' ? SHORT_VALUE_LENGTH : VALUE_LENGTH;
  return parseTemplate(text[language] ?? '').reduce(
    (sum, part) => sum + (part.type === 'variable' ? room : part.text.length),
    0,
  );
}

function hasCaption({ blockId, pointer }: PlacedText, spec: BotSpec): boolean {
  const block = spec.blocks.find(({ id }) => id === blockId);
  if (block?.type !== 'message' || !pointer.endsWith('/text')) return false;
  return block.photoUrl !== undefined || block.documentUrl !== undefined;
}

const templates: Rule = (facts) =>
  facts.texts.flatMap((placed) =>
    LANGUAGES.flatMap((language) =>
      parseTemplate(placed.text[language] ?? '').flatMap((part) => {
        if (part.type === 'text') return checkPlainText(part.text, language, placed, facts);
        if (part.type === 'broken') {
          return [
            violation('template/syntax', placed, { language, found: part.text.slice(0, 80) }),
          ];
        }
        return checkPlaceholder(part, placed, facts);
      }),
    ),
  );

/** `{name}` with one brace is shown as it stands: where a variable has that name it was meant. */
function checkPlainText(
  text: string,
  language: Language,
  placed: PlacedText,
  { index }: Facts,
): KnownViolation[] {
  return [...text.matchAll(/\{\s*([a-z][a-z0-9_]*)\s*(?:\|[^{}]*)?\}/g)]
    .filter(([, name = '']) => index.variableTypes.has(name))
    .map(([found]) => violation('template/syntax', placed, { language, found }));
}

function checkPlaceholder(
  { name, formatter }: { readonly name: string; readonly formatter: string | null },
  placed: PlacedText,
  { index }: Facts,
) {
  const type = index.variableTypes.get(name);
  if (type === undefined) {
    const allowed = [...index.variableTypes.keys()];
    return [violation('variable/unknown', placed, { variable: name, allowed })];
  }
  if (formatter === null) return [];
  const allowed = formattersFor(type);
  if (!isFormatter(formatter)) {
    return [
      violation('template/unknown-formatter', placed, { variable: name, formatter, allowed }),
    ];
  }
  if (allowed.includes(formatter)) return [];
  return [
    violation('template/wrong-formatter', placed, { variable: name, formatter, type, allowed }),
  ];
}

/** Two labels that read the same cannot be told apart when a customer types one. */
const sameLabels: Rule = ({ spec, placedBlocks }) =>
  placedBlocks.flatMap(({ block, pointer }) => {
    const labels =
      block.type === 'menu'
        ? block.options
        : block.type === 'question'
          ? optionsOf(block.answer)
          : [];
    return spec.languages.flatMap((language) => {
      const seen = new Set<string>();
      return labels.flatMap(({ label, id }) => {
        const written = label[language] ?? '';
        const folded = foldWords(written) || written.trim();
        if (folded === '' || !seen.has(folded)) {
          seen.add(folded);
          return [];
        }
        const place = { pointer, blockId: block.id };
        return [violation('label/duplicate', place, { language, label: written, option: id })];
      });
    });
  });

export const textRules: readonly Rule[] = [missingTexts, lengths, templates, sameLabels];
