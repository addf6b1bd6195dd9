import type { Blueprint, BlueprintId } from './blueprints/blueprint.ts';
import { clinic } from './blueprints/clinic.ts';
import { event } from './blueprints/event.ts';
import { faq } from './blueprints/faq.ts';
import { feedback } from './blueprints/feedback.ts';
import { lead } from './blueprints/lead.ts';
import { quiz } from './blueprints/quiz.ts';
import { restaurant } from './blueprints/restaurant.ts';
import { school } from './blueprints/school.ts';
import { shop } from './blueprints/shop.ts';
import { support } from './blueprints/support.ts';
import { expandModelForm } from './expand-model-form.ts';
import type { BotSpec } from './spec.ts';

const byId: Readonly<Record<BlueprintId, Blueprint>> = {
  restaurant,
  clinic,
  shop,
  school,
  faq,
  lead,
  quiz,
  event,
  feedback,
  support,
};

/** The gallery, in the order in which it is shown. Each of them passes its proof. */
export const BLUEPRINTS: readonly Blueprint[] = Object.values(byId);

export function blueprintOf(id: BlueprintId): Blueprint {
  return byId[id];
}

/** A fresh spec of a blueprint, with its stories. */
export function blueprintSpec(id: BlueprintId): BotSpec {
  const { form, stories } = byId[id];
  return expandModelForm(form, stories);
}
