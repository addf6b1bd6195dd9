import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { PlacedText } from '#server/bot-spec/spec-texts.ts';
import {
  FORMATTERS,
  type Formatter,
  isFormatter,
  parseTemplate,
} from '#server/bot-spec/template.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { violation } from '#server/proof/codes.ts';
import type { Facts, Rule } from '#server/proof/facts.ts';
import { foldWords } from '#server/runtime/fold-words.ts';
import { LANGUAGES } from '#server/shared/language.ts';

const MAX_MESSAGE_LENGTH = 4096;
const MAX_CAPTION_LENGTH = 1024;
/** Longer labels are cut on a phone. */
const MAX_LABEL_LENGTH = 64;
/** How much room a value takes in a message, roughly. */
const PLACEHOLDER_LENGTH = 120;

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
    const limit = isLabel
      ? MAX_LABEL_LENGTH
      : hasPhoto(placed, spec)
        ? MAX_CAPTION_LENGTH
        : MAX_MESSAGE_LENGTH;
    return LANGUAGES.filter((language) => lengthOf(placed.text[language] ?? '') > limit).map(
      (language) =>
        violation(isLabel ? 'label/too-long' : 'text/too-long', placed, {
          language,
          length: lengthOf(placed.text[language] ?? ''),
          limit,
        }),
    );
  });

function lengthOf(text: string): number {
  return parseTemplate(text).reduce(
    (sum, part) => sum + (part.type === 'variable' ? PLACEHOLDER_LENGTH : part.text.length),
    0,
  );
}

function hasPhoto({ blockId, pointer }: PlacedText, spec: BotSpec): boolean {
  const block = spec.blocks.find(({ id }) => id === blockId);
  return block?.type === 'message' && block.photoUrl !== undefined && pointer.endsWith('/text');
}

const templates: Rule = (facts) =>
  facts.texts.flatMap((placed) =>
    LANGUAGES.flatMap((language) =>
      parseTemplate(placed.text[language] ?? '').flatMap((part) => {
        if (part.type === 'text') return [];
        if (part.type === 'broken') {
          return [
            violation('template/syntax', placed, { language, found: part.text.slice(0, 80) }),
          ];
        }
        return checkPlaceholder(part, placed, facts);
      }),
    ),
  );

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
        : block.type === 'question' &&
            (block.answer.type === 'choice' || block.answer.type === 'choices')
          ? block.answer.options
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
