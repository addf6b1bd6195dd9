import { blueprintSpec } from '#server/bot-spec/blueprints.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';

/** A fresh spec of the restaurant that takes orders. */
export function pizzaSpec(): BotSpec {
  return blueprintSpec('restaurant');
}

/** A fresh spec of the clinic that takes bookings. */
export function clinicSpec(): BotSpec {
  return blueprintSpec('clinic');
}
