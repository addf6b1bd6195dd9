import type { BlueprintId } from '#server/bot-spec/blueprints/blueprint.ts';
import type { NeedName, Trade } from '#server/pipeline/builtin/trades/trade.ts';
import type { Language } from '#server/shared/language.ts';
import type { Abuse } from './abuse-words.ts';
import type { Found } from './document.ts';
import type { FoundField } from './field.ts';
import type { EventFacts } from './read-event.ts';
import type { FaqAnswer } from './read-faq.ts';
import type { Handoff } from './read-handoff.ts';
import type { OpeningHours } from './read-hours.ts';
import type { Place } from './read-place.ts';
import type { PricedItem } from './read-prices.ts';
import type { QuizWish } from './read-quiz.ts';
import type { Reminder } from './read-reminder.ts';
import type { RequestKind } from './read-request.ts';
import type { Unsupported } from './read-unsupported.ts';

/** Something that the bot is for, and what it asks for it. */
export interface Need {
  readonly name: NeedName;
  readonly fields: readonly FoundField[];
  readonly confidence: number;
}

/** Everything that was understood of a description, with where it stands and how sure it is. */
export interface Reading {
  readonly request: RequestKind;
  readonly abuse: Found<Abuse> | null;
  readonly languages: Found<readonly Language[]>;
  readonly trade: Found<Trade>;
  /** The ready bot that the owner asks for, without details of an own one. */
  readonly template: Found<BlueprintId> | null;
  readonly businessName: Found<string> | null;
  readonly place: Found<Place> | null;
  readonly currency: Found<string> | null;
  readonly items: readonly Found<PricedItem>[];
  readonly hours: Found<OpeningHours> | null;
  readonly needs: readonly Need[];
  readonly answers: readonly Found<FaqAnswer>[];
  /** What the bot asks when it has no answer; null when the description does not say. */
  readonly fallbackFields: readonly FoundField[] | null;
  readonly quiz: QuizWish | null;
  readonly event: EventFacts;
  readonly reminder: Found<Reminder> | null;
  readonly handoff: Found<Handoff> | null;
  /** True when the owner asks to be told. */
  readonly notify: boolean;
  /** Texts that customers are told when they are done, in the owner's words. */
  readonly sayings: readonly Found<string>[];
  readonly unsupported: readonly Found<Unsupported>[];
}
