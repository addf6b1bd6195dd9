import { describe, expect, it } from 'vitest';
import { readCartText } from './cart-text.ts';

const items = [
  { id: 'margherita', name: { ar: 'مارجريتا', en: 'Margherita' } },
  { id: 'pepperoni', name: { ar: 'ببروني', en: 'Pepperoni' } },
  { id: 'four_cheese', name: { ar: 'أربع أجبان', en: 'Four cheese' } },
  { id: 'garlic', name: { ar: 'خبز بالثوم', en: 'Garlic bread' } },
  { id: 'cola', name: { ar: 'كولا', en: 'Cola' } },
  { id: 'fish', name: { ar: 'سمك وبطاطس', en: 'Fish and chips' } },
];

function changes(typed: string) {
  const read = readCartText(typed, items);
  return read.ok ? read.changes.map(({ item, change }) => `${change} ${item}`) : read.unknown;
}

describe('the text of an order', () => {
  it.each([
    ['2 margherita and a cola', ['2 margherita', '1 cola']],
    ['I want 3 pepperoni please, thank you', ['3 pepperoni']],
    ['عايز ٢ مارجريتا لو سمحت', ['2 margherita']],
    ['ابغى ثلاث بيبروني وكولا', ['3 pepperoni', '1 cola']],
    ['السلام عليكم، ابغى اتنين كولا', ['2 cola']],
    ['٢ مارجريتا ٣ ببروني', ['2 margherita', '3 pepperoni']],
    ['مارجريتا ٢ ببروني ٣', ['2 margherita', '3 pepperoni']],
    ['cola x2 & garlic bread', ['2 cola', '1 garlic']],
  ])('%s counts each item', (typed, expected) => {
    expect(changes(typed)).toEqual(expected);
  });

  it.each([
    ['أريد أربع أجبان', ['1 four_cheese']],
    ['٢ أربع أجبان', ['2 four_cheese']],
    ['2 four cheese', ['2 four_cheese']],
    ['fish and chips', ['1 fish']],
    ['2 fish and chips please', ['2 fish']],
    ['سمك وبطاطس', ['1 fish']],
  ])('%s takes a name whole', (typed, expected) => {
    expect(changes(typed)).toEqual(expected);
  });

  it.each([
    ['please remove the cola', ['-999 cola']],
    ['remove 1 cola', ['-1 cola']],
    ['remove cola and garlic bread', ['-999 cola', '-999 garlic']],
    ['شيل الكولا وزيد خبز بالثوم', ['-999 cola', '1 garlic']],
    ['من غير كولا', ['-999 cola']],
    ['0 cola', ['-999 cola']],
  ])('%s takes away', (typed, expected) => {
    expect(changes(typed)).toEqual(expected);
  });

  it('with one part that is unknown counts nothing, and gives the part back as it was written', () => {
    expect(changes('2 cola and 3 burgers')).toBe('3 burgers');
    expect(changes('مارجريتا و ٢ فطيرة')).toBe('٢ فطيرة');
    expect(changes('عندكو حاجة نباتي؟')).toBe('عندكو حاجة نباتي؟');
  });
});
