/** The plural forms of Arabic; English needs only `one` and `other`. */
export type ArabicPlural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * What a translation of `Source` must hold: the same keys, and for each English plural all six
 * Arabic forms. A missing or surplus key does not compile.
 */
export type MessagesLike<Source> = {
  readonly [Key in keyof Source as Key extends `${infer Base}_${'one' | 'other'}`
    ? `${Base}_${ArabicPlural}`
    : Key]: Source[Key] extends string ? string : MessagesLike<Source[Key]>;
};
