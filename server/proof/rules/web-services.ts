import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { isForbiddenHeader } from '#server/bot-spec/forbidden-headers.ts';
import { parseTemplate } from '#server/bot-spec/template.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { wireTemplates } from '#server/bot-spec/wire-templates.ts';
import { type KnownViolation, violation } from '#server/proof/codes.ts';
import type { Facts, PlacedBlock, Rule } from '#server/proof/facts.ts';

type HttpBlock = BlockOf<'http'>;

/** The types in which a value can come out of JSON. */
export const READABLE_TYPES: readonly VariableType[] = [
  'text',
  'number',
  'money',
  'boolean',
  'date',
  'time',
  'datetime',
  'phone',
  'email',
  'url',
  'rating',
];

/** An address whose host is a public-looking name, before the first placeholder. */
const ADDRESS = /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#]|$)/i;
const PRIVATE_HOST = /^https:\/\/[^/]*\.(?:local|internal|localhost|lan|home|arpa)(?:[/?#]|$)/i;

const httpBlocks: Rule = (facts) =>
  facts.placedBlocks.flatMap((placed) => {
    const { block } = placed;
    if (block.type !== 'http') return [];
    return [
      ...address(block, placed),
      ...headers(block, placed),
      ...headerValues(block, placed),
      ...body(block, placed),
      ...reads(block, placed, facts),
      ...templates(placed, facts),
    ];
  });

function address(block: HttpBlock, { pointer }: PlacedBlock): KnownViolation[] {
  const place = { pointer: `${pointer}/url`, blockId: block.id };
  if (/^http:\/\//i.test(block.url))
    return [violation('url/not-https', place, { found: block.url })];
  const isFixed = ADDRESS.test(block.url) && !PRIVATE_HOST.test(block.url);
  return isFixed ? [] : [violation('http/address', place, { found: block.url.slice(0, 200) })];
}

function headers(block: HttpBlock, { pointer }: PlacedBlock): KnownViolation[] {
  return block.headers.flatMap(({ name }, index) =>
    isForbiddenHeader(name)
      ? [
          violation(
            'http/header',
            { pointer: `${pointer}/headers/${index}`, blockId: block.id },
            { found: name },
          ),
        ]
      : [],
  );
}

/** A header is visible ASCII: anything else would never be sent. */
function headerValues(block: HttpBlock, { pointer }: PlacedBlock): KnownViolation[] {
  return block.headers.flatMap((header, index) =>
    'value' in header && /[^\x20-\x7E]/.test(header.value)
      ? [
          violation(
            'http/header-value',
            { pointer: `${pointer}/headers/${index}/value`, blockId: block.id },
            { found: header.value.slice(0, 80) },
          ),
        ]
      : [],
  );
}

function body(block: HttpBlock, { pointer }: PlacedBlock): KnownViolation[] {
  if (block.method !== 'GET' || block.body === undefined) return [];
  return [violation('http/get-body', { pointer: `${pointer}/body`, blockId: block.id })];
}

function reads(block: HttpBlock, { pointer }: PlacedBlock, { index }: Facts): KnownViolation[] {
  return block.reads.flatMap(({ variable }, position) => {
    const place = { pointer: `${pointer}/reads/${position}`, blockId: block.id };
    const type = index.variableTypes.get(variable);
    if (type === undefined) {
      const allowed = [...index.variableTypes.keys()];
      return [violation('variable/unknown', place, { variable, allowed })];
    }
    if (READABLE_TYPES.includes(type)) return [];
    return [violation('variable/type', place, { variable, found: type, allowed: READABLE_TYPES })];
  });
}

/** What another program reads has no language, so that no format fits. */
function templates({ block, pointer }: PlacedBlock, { index }: Facts): KnownViolation[] {
  return wireTemplates(block, pointer).flatMap(({ template, pointer: at }) => {
    const place = { pointer: at, blockId: block.id };
    return parseTemplate(template).flatMap((part) => {
      if (part.type === 'text') return [];
      if (part.type === 'broken') {
        return [violation('template/syntax', place, { found: part.text.slice(0, 80) })];
      }
      if (!index.variableTypes.has(part.name)) {
        const allowed = [...index.variableTypes.keys()];
        return [violation('variable/unknown', place, { variable: part.name, allowed })];
      }
      if (part.formatter === null) return [];
      return [violation('http/format', place, { variable: part.name, formatter: part.formatter })];
    });
  });
}

export const webServiceRules: readonly Rule[] = [httpBlocks];
