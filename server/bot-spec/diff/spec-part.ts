import type { ChoiceOption } from '#server/bot-spec/answers.ts';
import type { Block, BlockOf } from '#server/bot-spec/blocks.ts';
import type {
  Collection,
  Item,
  KnowledgeEntry,
  Schedule,
  Weekday,
} from '#server/bot-spec/collections.ts';
import type { Flow, Story, Trigger } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Variable } from '#server/bot-spec/variables.ts';
import type { Language } from '#server/shared/language.ts';

/** Opening hours of one weekday, from the earliest on. */
export type DayRanges = readonly Pick<Schedule['days'][number], 'from' | 'to'>[];
export type Branch = BlockOf<'condition'>['branches'][number];
/** A button of a menu or of a question; only a menu's leads somewhere by itself. */
export type Option = ChoiceOption & { readonly next?: string };

/** What can be added to a spec, taken out of it or changed in it, with where it belongs. */
export type PartContent =
  | { readonly kind: 'bot'; readonly spec: BotSpec }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'knowledge'; readonly entry: KnowledgeEntry }
  | { readonly kind: 'collection'; readonly collection: Collection }
  | { readonly kind: 'item'; readonly collection: Collection; readonly item: Item }
  | { readonly kind: 'schedule'; readonly schedule: Schedule }
  | {
      readonly kind: 'weekday';
      readonly schedule: Schedule;
      readonly day: Weekday;
      readonly ranges: DayRanges;
    }
  | { readonly kind: 'flow'; readonly flow: Flow }
  | { readonly kind: 'trigger'; readonly flow: Flow; readonly trigger: Trigger }
  | { readonly kind: 'block'; readonly block: Block }
  | {
      readonly kind: 'option';
      readonly block: BlockOf<'menu' | 'question'>;
      readonly option: Option;
    }
  | { readonly kind: 'branch'; readonly block: BlockOf<'condition'>; readonly branch: Branch }
  | { readonly kind: 'story'; readonly story: Story };

/** A part of a spec that keeps its identity over edits. */
export type SpecPart = PartContent & {
  /** The same in two specs for the same part. */
  readonly key: string;
  readonly path: readonly string[];
  /** The key of the part that it stands in; null for the bot itself. */
  readonly parent: string | null;
  /** Everything that can differ, by the name of the member; what stands in parts of its own is left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The keys of the parts that it holds in an order that counts. */
  readonly order: readonly string[];
};

/** The part of this kind; undefined when it is of another one. */
export function partOf<Kind extends SpecPart['kind']>(
  part: SpecPart | undefined,
  kind: Kind,
): Extract<SpecPart, { kind: Kind }> | undefined {
  return isOfKind(part, kind) ? part : undefined;
}

function isOfKind<Kind extends SpecPart['kind']>(
  part: SpecPart | undefined,
  kind: Kind,
): part is Extract<SpecPart, { kind: Kind }> {
  return part?.kind === kind;
}
