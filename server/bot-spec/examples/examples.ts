import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { clinicForm, clinicStories } from './clinic.ts';
import { pizzaForm, pizzaStories } from './pizza.ts';

/** Finished bots in the form that engines write; the first one speaks both languages. */
export const EXAMPLE_FORMS: readonly [ModelForm, ModelForm] = [pizzaForm, clinicForm];

/** A fresh spec of the restaurant that takes orders, in Arabic and English. */
export function pizzaSpec(): BotSpec {
  return expandModelForm(pizzaForm, pizzaStories);
}

/** A fresh spec of the clinic that takes bookings, in Arabic. */
export function clinicSpec(): BotSpec {
  return expandModelForm(clinicForm, clinicStories);
}
