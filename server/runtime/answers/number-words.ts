import { foldText } from '#server/shared/arabic.ts';

const UNITS: readonly (readonly [number, string])[] = [
  [0, 'zero صفر زيرو'],
  [1, 'one واحد واحدة وحدة وحده'],
  [2, 'two couple اثنين اثنان اثنتين اتنين ثنين تنين إثنين ثنتين تنتين جوج زوج'],
  [3, 'three ثلاثة ثلاث تلاتة تلات تلت تلاته'],
  [4, 'four أربعة أربع ربعة'],
  [5, 'five خمسة خمس'],
  [6, 'six ستة ست'],
  [7, 'seven سبعة سبع'],
  [8, 'eight ثمانية ثماني ثمان ثمنية تمانية تمنية تماني تمان تمن'],
  [9, 'nine تسعة تسع'],
  [10, 'ten عشرة عشر'],
];
const TEENS: readonly (readonly [number, string])[] = [
  [11, 'eleven حداشر احداشر احدعش حدعش احدعشر حدعشر حضاش حداعش'],
  [12, 'twelve dozen دستة اتناشر اثناشر تناشر اثنعش اتنعش طنعش تنعش اطنعش اثنعشر اتنعشر طناش'],
  [
    13,
    'thirteen تلتاشر تلاتاشر تلطاشر تلتعش تلطعش ثلاثطعش ثلطعش تلتطعش ثلتعش ثلاثتعش تلطعشر تلطاش',
  ],
  [14, 'fourteen اربعتاشر اربعطاشر اربعطعش اربعتعش ربعطعش اربعطعشر ربعطاش'],
  [15, 'fifteen خمستاشر خمسطاشر خمسطعش خمستعش خمسطعشر خمسطاش'],
  [16, 'sixteen ستاشر سطاشر ستطاشر سطعش ستعش ستطعش سطعشر ستطعشر سطاش'],
  [17, 'seventeen سبعتاشر سبعطاشر سبعطعش سبعتعش سبعطعشر سبعطاش'],
  [18, 'eighteen تمنتاشر تمانتاشر تمنطاشر تمنطعش ثمنطعش ثمانطعش تمنتعش ثمنتعش تمنطعشر تمنطاش'],
  [19, 'nineteen تسعتاشر تسعطاشر تسعطعش تسعتعش تسعطعشر تسعطاش'],
];
const TENS: readonly (readonly [number, string])[] = [
  [20, 'twenty عشرين عشرون'],
  [30, 'thirty ثلاثين ثلاثون تلاتين تلتين'],
  [40, 'forty fourty أربعين أربعون ربعين'],
  [50, 'fifty خمسين خمسون'],
  [60, 'sixty ستين ستون'],
  [70, 'seventy سبعين سبعون'],
  [80, 'eighty ثمانين ثمانون تمانين تمنين'],
  [90, 'ninety تسعين تسعون'],
];
/** Things that people count in twos with one word. */
const PAIRS =
  'شخصين نفرين فردين ضيفين مرافقين طفلين ولدين بنتين يومين ليلتين أسبوعين شهرين سنتين ساعتين دقيقتين مرتين قطعتين حبتين كرسيين غرفتين';
const HUNDREDS = 'مية مئة مائة ميه مائه ميت';
/** What stands before "hundred" and "thousand" in one word: خمسمية, تلتلاف. */
const PREFIXES: readonly (readonly [number, string])[] = [
  [3, 'ثلاث ثلث تلت تلات'],
  [4, 'أربع ربع'],
  [5, 'خمس'],
  [6, 'ست'],
  [7, 'سبع'],
  [8, 'ثمان ثمن تمن تمان ثماني'],
  [9, 'تسع'],
  [10, 'عشر'],
];

/** Words for one number from 0 to 99, folded: English, Egyptian, Levantine, Gulf and Maghreb. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [...UNITS, ...TEENS, ...TENS, [2, PAIRS] as const].flatMap(entries),
);

/** Words for whole hundreds from 200 on that are one word. */
export const HUNDREDS_WORDS: ReadonlyMap<string, number> = new Map([
  ...entries([200, 'ميتين مئتين مائتين مئتان مائتان']),
  ...PREFIXES.filter(([value]) => value < 10).flatMap(([value, prefixes]) =>
    entries([value * 100, joined(prefixes, HUNDREDS)]),
  ),
]);

/** "Hundred" by itself: it multiplies what stands before it. */
export const HUNDRED_WORDS: ReadonlySet<string> = new Set(
  entries([100, `hundred hundreds ${HUNDREDS}`]).map(([word]) => word),
);

/** What everything before is multiplied by when this word follows it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...entries([1_000, 'thousand thousands ألف آلاف تلاف ألاف']),
  ...entries([1_000_000, 'million millions مليون ملايين']),
  ...entries([1_000_000_000, 'billion billions مليار مليارات']),
]);

/** Short for a scale, right behind digits: "500k". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ...entries([1_000, 'k']),
  ...entries([1_000_000, 'm mn mln']),
  ...entries([1_000_000_000, 'bn']),
]);

/** Several of a scale in one word: the value, and the scale that it counts. */
export const SCALED_WORDS: ReadonlyMap<string, { readonly value: number; readonly scale: number }> =
  new Map([
    ...scaled(2, 1_000, 'ألفين ألفان'),
    ...scaled(2, 1_000_000, 'مليونين مليونان'),
    ...scaled(2, 1_000_000_000, 'مليارين'),
    ...scaled(3, 1_000, 'تلتلاف'),
    ...scaled(6, 1_000, 'ستلاف'),
    ...PREFIXES.flatMap(([value, prefixes]) =>
      scaled(value, 1_000, joined(prefixes, 'تلاف تالاف آلاف')),
    ),
  ]);

/** Parts of one. */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ...entries([0.5, 'half نص نصف']),
  ...entries([0.25, 'quarter ربع']),
]);

function entries([value, words]: readonly [number, string]): [string, number][] {
  return words.split(' ').map((word) => [foldText(word), value]);
}

function scaled(
  count: number,
  scale: number,
  words: string,
): [string, { value: number; scale: number }][] {
  return entries([count * scale, words]).map(([word, value]) => [word, { value, scale }]);
}

function joined(prefixes: string, endings: string): string {
  return prefixes
    .split(' ')
    .flatMap((prefix) => endings.split(' ').map((ending) => `${prefix}${ending}`))
    .join(' ');
}
