const SIDES: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

/** One declaration with left and right replaced by the start and the end of a line. */
function logicalDeclaration(property: string, value: string): string {
  const side = (name: string) => SIDES[name] ?? name;
  const spacing = /^(margin|padding|border)-(left|right)(-.+)?$/.exec(property);
  if (spacing) {
    const [, kind = '', edge = '', rest = ''] = spacing;
    return `${kind}-inline-${side(edge)}${rest}:${value}`;
  }
  const corner = /^border-(top|bottom)-(left|right)-radius$/.exec(property);
  if (corner) {
    const [, block = '', edge = ''] = corner;
    return `border-${block === 'top' ? 'start' : 'end'}-${side(edge)}-radius:${value}`;
  }
  if (property === 'left' || property === 'right') return `inset-inline-${side(property)}:${value}`;
  if (property === 'text-align' || property === 'float') {
    const prefix = property === 'float' ? 'inline-' : '';
    return `${property}:${value.replace(/\b(left|right)\b/, (edge) => prefix + side(edge))}`;
  }
  const shift = /^translateX\((.+)\)$/.exec(value);
  if (property === 'transform' && shift) {
    return `transform:translateX(calc(${shift[1]} * var(--line-direction)))`;
  }
  const parts = value.split(/\s+/);
  const [top, right, bottom, left, ...more] = parts;
  if ((property === 'margin' || property === 'padding') && left !== undefined && !more.length) {
    const isImportant = left === '!important';
    if (isImportant || right === left) return `${property}:${value}`;
    return (
      `${property}-top:${top};${property}-bottom:${bottom};` +
      `${property}-inline-start:${left};${property}-inline-end:${right}`
    );
  }
  return `${property}:${value}`;
}

/**
 * The declarations of one CSS rule (`a:b;c:d;`) with logical properties instead of physical ones, so
 * that one style sheet serves both writing directions. `--line-direction` is 1 or -1 with them.
 * Values with other functions are left whole.
 */
export function logicalCss(declarations: string): string {
  return declarations
    .split(/;(?![^(]*\))/)
    .map((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return declaration;
      const property = declaration.slice(0, colon).trim();
      const value = declaration.slice(colon + 1).trim();
      const isSimple = /^[\w-]+$/.test(property) && !/\((?<!^translateX\()/.test(value);
      return isSimple ? logicalDeclaration(property, value) : declaration;
    })
    .join(';');
}
