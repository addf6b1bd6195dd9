/** What may stand after the bar in `{{name | formatter}}`. */
export const FORMATTERS = ['text', 'money', 'date', 'time', 'number', 'cart'] as const;
export type Formatter = (typeof FORMATTERS)[number];

export type TemplatePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'variable'; readonly name: string; readonly formatter: string | null }
  /** Braces that are not a placeholder; shown as they stand. */
  | { readonly type: 'broken'; readonly text: string };

const PLACEHOLDER = /\{\{\s*([a-z][a-z0-9_]{0,39})\s*(?:\|\s*([a-z_]+)\s*)?\}\}/g;

function plainParts(text: string): TemplatePart[] {
  if (text === '') return [];
  return [{ type: /\{\{|\}\}/.test(text) ? 'broken' : 'text', text }];
}

/** Splits a text into plain pieces and placeholders. Total: broken syntax becomes `broken` parts. */
export function parseTemplate(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    parts.push(...plainParts(text.slice(end, match.index)));
    parts.push({ type: 'variable', name: match[1] ?? '', formatter: match[2] ?? null });
    end = match.index + match[0].length;
  }
  parts.push(...plainParts(text.slice(end)));
  return parts;
}

/** The text with each of its placeholders written anew; everything else stays as it stands. */
export function mapPlaceholders(
  text: string,
  write: (placeholder: {
    readonly whole: string;
    readonly name: string;
    readonly formatter: string | null;
  }) => string,
): string {
  return text.replace(PLACEHOLDER, (whole, name: string, formatter: string | undefined) =>
    write({ whole, name, formatter: formatter ?? null }),
  );
}

/** True for the name of a formatter that exists. */
export function isFormatter(name: string): name is Formatter {
  return FORMATTERS.some((formatter) => formatter === name);
}
