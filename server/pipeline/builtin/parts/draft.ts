import type { Story } from '#server/bot-spec/flows.ts';
import type { ModelBlock, ModelForm } from '#server/bot-spec/model-form.ts';
import type { Reading } from '#server/pipeline/builtin/reading/reading.ts';
import type { Both, Trade } from '#server/pipeline/builtin/trades/trade.ts';
import type { Language } from '#server/shared/language.ts';

type Flow = ModelForm['flows'][number];

/** What all parts of one bot know and write into. */
export interface BotDraft {
  readonly reading: Reading;
  readonly trade: Trade;
  readonly languages: readonly Language[];
  readonly name: Both;
  readonly timeZone: string;
  readonly currency: string;
  readonly now: Date;
  /** The main menu where there is one: parts that are over lead back to it. */
  readonly home: string | null;
  readonly blocks: ModelBlock[];
  readonly collections: ModelForm['collections'][number][];
  readonly schedules: ModelForm['schedules'][number][];
  readonly knowledge: ModelForm['knowledge'][number][];
  readonly flows: Flow[];
  readonly stories: Story[];
  /** Variables and the kind of answer that each holds: one name never holds two kinds. */
  readonly variables: Map<string, string>;
}

/** A part of a bot: where it begins, and how it is reached. */
export interface Part {
  readonly entry: string;
  readonly label: Both;
  readonly command: string;
  readonly keywords: readonly string[];
}

export function addBlock(draft: BotDraft, block: ModelBlock): string {
  draft.blocks.push(block);
  return block.id;
}

/** Says something and ends, or goes on to the main menu where there is one. */
export function addEnding(draft: BotDraft, id: string, text: Both, toHome = false): string {
  if (toHome && draft.home) return addBlock(draft, { id, type: 'message', text, next: draft.home });
  return addBlock(draft, { id, type: 'end', text });
}

/** A name for a variable that is free, or that already holds the same kind of answer. */
export function variableFor(draft: BotDraft, wanted: string, holds: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    const known = draft.variables.get(name);
    if (known === undefined || known === holds) {
      draft.variables.set(name, holds);
      return name;
    }
  }
}

export const MAIN_SCHEDULE = 'opening_hours';
export const MAIN_COLLECTION = 'items';
