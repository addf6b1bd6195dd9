import { describe, expect, it } from 'vitest';
import { logicalCss } from './logical-css.ts';

describe('logicalCss', () => {
  it.each([
    ['margin-left:8px;', 'margin-inline-start:8px;'],
    ['padding-right:8px', 'padding-inline-end:8px'],
    ['border-right:1px solid red;', 'border-inline-end:1px solid red;'],
    ['border-left-color:red;', 'border-inline-start-color:red;'],
    ['border-top-left-radius:4px;', 'border-start-start-radius:4px;'],
    ['border-bottom-right-radius:4px;', 'border-end-end-radius:4px;'],
    ['left:-300px;top:0;', 'inset-inline-start:-300px;top:0;'],
    ['text-align:left;', 'text-align:start;'],
    ['text-align:center;', 'text-align:center;'],
    ['float:right;', 'float:inline-end;'],
    ['transform:translateX(100%);', 'transform:translateX(calc(100% * var(--line-direction)));'],
    [
      'padding:1px 2px 3px 4px;',
      'padding-top:1px;padding-bottom:3px;padding-inline-start:4px;padding-inline-end:2px;',
    ],
  ])('turns %s into %s', (physical, logical) => {
    expect(logicalCss(physical)).toBe(logical);
  });

  it.each([
    'margin:1px 2px;',
    'padding:1px 2px 3px 2px;',
    'background:url(data:image/png;base64,left:1);',
    'color:red;',
    'transform:rotate(45deg);',
    'transition:left 0.25s ease-in-out;',
    '',
  ])('leaves %s as it is', (declarations) => {
    expect(logicalCss(declarations)).toBe(declarations);
  });
});
