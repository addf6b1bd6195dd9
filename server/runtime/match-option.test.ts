import { describe, expect, it } from 'vitest';
import type { Text } from '#server/bot-spec/text.ts';
import { matchOption } from './match-option.ts';

const pizzas: readonly Text[] = [
  { ar: 'مارجريتا', en: 'Margherita' },
  { ar: 'بيتزا بالفراخ', en: 'Chicken pizza' },
  { ar: 'برجر فراخ', en: 'Chicken burger' },
  { ar: 'أربع أجبان', en: 'Four cheese' },
  { ar: 'المشروبات', en: 'Drinks' },
];

/** The number of the label, several with a question mark, or null. */
function match(text: string, labels: readonly Text[] = pizzas): number | string | null {
  const found = matchOption(text, labels);
  if (found.type === 'none') return null;
  return found.type === 'sure' ? found.index : `${found.indexes.join(',')}?`;
}

describe('an option is taken', () => {
  it.each([
    ['مَارْجريتا', 0],
    ['margherita!', 0],
    ['1', 0],
    ['٤', 3],
    ['رقم ٢', 1],
    ['the first one', 0],
    ['التالت', 2],
    ['the last one', 4],
    ['عايز بيتزا بالفراخ لو سمحت', 1],
    ['pizza with chicken', 1],
    ['مشروب', 4],
    ['مشروبات', 4],
    ['a drink please', 4],
    ['Margerita', 0],
    ['I want a margheritta', 0],
    ['اربع اجبان', 3],
    ['اربعة اجبان', 3],
  ])('%s', (text, index) => {
    expect(match(text)).toBe(index);
  });

  it('when one label is a part of another, by the longer one that is said', () => {
    const sizes = [{ en: 'Pizza' }, { en: 'Large pizza' }];
    expect(match('a large pizza', sizes)).toBe(1);
    expect(match('a pizza', sizes)).toBe(0);
  });

  it('by the number that stands in it, before its place', () => {
    const guests = [{ en: '2 people' }, { en: '4 people' }, { en: '6 people' }];
    expect(match('2', guests)).toBe(0);
    expect(match('٤', guests)).toBe(1);
  });
});

describe('an option is asked about', () => {
  it.each([
    ['margarita', '0?'],
    ['cheese', '3?'],
    ['chicken', '1,2?'],
    ['فراخ', '1,2?'],
    ['Chicken pizza or chicken burger', '1,2?'],
    ['not margherita', '0?'],
    ['مش عايز مارجريتا', '0?'],
    ['marg', '0?'],
    ['two', '1?'],
  ])('%s', (text, expected) => {
    expect(match(text)).toBe(expected);
  });

  it('when its place is only a guess among numbers', () => {
    const ages = [{ en: '18-25' }, { en: '26-40' }, { en: 'More than 40' }];
    expect(match('1', ages)).toBe('0?');
  });

  it('when two labels are one typing mistake away', () => {
    expect(match('Sandro', [{ en: 'Sandra' }, { en: 'Sandre' }, { en: 'Omar' }])).toBe('0,1?');
  });
});

describe('no option is meant', () => {
  it.each([
    '',
    'zzqq xyzzy',
    '؟!?',
    '9',
    'رقم 7',
    'where is the nearest pizza shop around here',
    'xyz',
  ])('%s', (text) => {
    expect(match(text)).toBeNull();
  });

  it('when a number differs', () => {
    const rooms = [{ en: 'Room 101' }, { en: 'Room 102' }];
    expect(match('Room 103', rooms)).not.toBe(0);
    expect(match('101', rooms)).toBe(0);
  });

  it('when more than three fit equally well', () => {
    const teas = ['Red', 'Green', 'Mint', 'Black'].map((kind) => ({ en: `${kind} tea` }));
    expect(match('tea', teas)).toBeNull();
  });
});
