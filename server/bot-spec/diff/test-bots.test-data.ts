import { readFileSync } from 'node:fs';
import { parseSpec } from '#server/bot-spec/parse-spec.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';

/** A fresh restaurant that takes orders. It stays as it is, whatever becomes of the blueprints. */
export function pizzaBot(): BotSpec {
  return readBot('pizza');
}

/** A fresh clinic that takes bookings, as lasting as the restaurant. */
export function clinicBot(): BotSpec {
  return readBot('clinic');
}

function readBot(name: string): BotSpec {
  const text = readFileSync(new URL(`./golden/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseSpec(JSON.parse(text));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.spec;
}
