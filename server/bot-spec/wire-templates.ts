import type { Block } from './blocks.ts';

/** A text with placeholders that another program reads: in no language, without formats. */
export interface WireTemplate {
  readonly template: string;
  readonly pointer: string;
}

/** The address, headers and body of an `http` block; none for other blocks. */
export function wireTemplates(block: Block, pointer: string): WireTemplate[] {
  if (block.type !== 'http') return [];
  return [
    { template: block.url, pointer: `${pointer}/url` },
    ...block.headers.flatMap((header, index) =>
      'value' in header
        ? [{ template: header.value, pointer: `${pointer}/headers/${index}/value` }]
        : [],
    ),
    ...(block.body ?? []).map(({ value }, index) => ({
      template: value,
      pointer: `${pointer}/body/${index}/value`,
    })),
  ];
}
