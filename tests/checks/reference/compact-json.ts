const LINE_LENGTH = 90;

/** JSON for readers: what fits into a line stands in one. */
export function compactJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (indent.length + line.length <= LINE_LENGTH) return line;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((entry: unknown) => compactJson(entry, inner))
    : Object.entries(value).map(
        ([name, entry]: [string, unknown]) =>
          `${JSON.stringify(name)}: ${compactJson(entry, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner}${entries.join(`,\n${inner}`)}\n${indent}${close}`;
}
