/** A text in both languages. */
export interface Both {
  readonly ar: string;
  readonly en: string;
}

/** What a bot can be for. */
export const NEEDS = [
  'order',
  'prices',
  'booking',
  'form',
  'survey',
  'attendance',
  'faq',
  'quiz',
  'info',
  'handoff',
] as const;
export type NeedName = (typeof NEEDS)[number];

/** How a trade speaks with its customers, and what it usually needs. Data, used by the parts. */
export interface Trade {
  readonly id: string;
  /** Words by which the trade is known in a description, in both languages. */
  readonly words: readonly string[];
  /** What the business is called when it has no name. */
  readonly business: Both;
  /** Who is served: `guest`, `patient`, `student`. */
  readonly customer: Both;
  /** The title above what can be bought or chosen. */
  readonly listTitle: Both;
  readonly chooseItem: Both;
  /** What a booking is called here: a table, an appointment, a session. */
  readonly booking: Both;
  /** What people do with priced things when the owner does not say. */
  readonly pricedNeed: 'order' | 'booking' | 'prices';
  /** What it usually needs when nothing is said but the trade; empty when that is not clear. */
  readonly usualNeed: NeedName | null;
  /** What a form of this trade asks for when the owner names nothing; names of usual fields. */
  readonly formFields: readonly string[];
  /** What a booking of this trade asks for beside the moment and the contact, in the same way. */
  readonly bookingFields?: readonly string[];
}
