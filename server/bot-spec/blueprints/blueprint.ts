import type { Story } from '#server/bot-spec/flows.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';

/** The trades of the gallery. */
export const BLUEPRINT_IDS = [
  'restaurant',
  'clinic',
  'shop',
  'school',
  'faq',
  'lead',
  'quiz',
  'event',
  'feedback',
  'support',
] as const;
export type BlueprintId = (typeof BLUEPRINT_IDS)[number];

/** A finished bot of one trade, in Arabic and English, with the conversations that it must pass. */
export interface Blueprint {
  readonly id: BlueprintId;
  /** What the gallery calls it. */
  readonly name: { readonly ar: string; readonly en: string };
  /** What it does, in one line. */
  readonly summary: { readonly ar: string; readonly en: string };
  /** One emoji. */
  readonly icon: string;
  /** Words by which descriptions ask for such a bot, in both languages. */
  readonly words: readonly string[];
  readonly form: ModelForm;
  readonly stories: readonly Story[];
}
