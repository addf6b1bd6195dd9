import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import clinic from './golden/clinic.json' with { type: 'json' };
import pizza from './golden/pizza.json' with { type: 'json' };

/** A fresh restaurant that takes orders. It stays as it is, whatever becomes of the blueprints. */
export function pizzaBot(): BotSpec {
  return fresh(pizza);
}

/** A fresh clinic that takes bookings, as lasting as the restaurant. */
export function clinicBot(): BotSpec {
  return fresh(clinic);
}

function fresh(bot: object): BotSpec {
  const parsed = parseSpec(structuredClone(bot));
  if (!parsed.ok) throw new Error(`not a bot: ${JSON.stringify(parsed.problems)}`);
  return parsed.spec;
}
