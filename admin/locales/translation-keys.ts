/** The same keys as `Source`, with a text for each: a missing or surplus one does not compile. */
export type SameKeys<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : SameKeys<Source[Key]>;
};
