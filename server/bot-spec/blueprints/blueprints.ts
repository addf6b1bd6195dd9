import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Text } from '#server/bot-spec/text.ts';

/** A ready bot of the gallery. */
export interface Blueprint {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly icon: string;
  readonly spec: () => BotSpec;
}

/** The gallery, in the order in which it is shown. */
export const BLUEPRINTS: readonly Blueprint[] = [
  {
    id: 'pizza',
    name: { ar: 'مطعم بيتزا', en: 'Pizza restaurant' },
    summary: {
      ar: 'يعرض القائمة ويأخذ الطلب والعنوان في مواعيد العمل.',
      en: 'Shows the menu and takes orders with an address, within opening hours.',
    },
    icon: '🍕',
    spec: pizzaSpec,
  },
  {
    id: 'clinic',
    name: { ar: 'عيادة أسنان', en: 'Dental clinic' },
    summary: {
      ar: 'يحجز المواعيد ويذكّر بها ويجيب عن الأسئلة.',
      en: 'Books appointments, reminds of them and answers questions.',
    },
    icon: '🦷',
    spec: clinicSpec,
  },
];

/** A fresh spec of a blueprint; undefined when there is none with this id. */
export function blueprintSpec(id: string): BotSpec | undefined {
  return BLUEPRINTS.find((blueprint) => blueprint.id === id)?.spec();
}
