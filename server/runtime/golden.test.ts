import { describe, expect, it } from 'vitest';
import { clinicSpec, pizzaSpec } from '#server/bot-spec/examples/examples.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import type { Language } from '#server/shared/language.ts';
import { applyTurn, type ScriptTurn, startConversation } from './converse.ts';
import type { Effect } from './effects.ts';
import { withoutIsolates } from './render-text.ts';

interface Script {
  readonly name: string;
  readonly spec: BotSpec;
  readonly language: Language;
  readonly at: string;
  readonly turns: readonly ScriptTurn[];
}

const TUESDAY = '2026-11-24T15:00:00+02:00';
const order = (language: Language, turns: readonly ScriptTurn[], at = TUESDAY) => ({
  spec: pizzaSpec(),
  language,
  at,
  turns,
});
const clinic = (turns: readonly ScriptTurn[]) => ({
  spec: clinicSpec(),
  language: 'ar' as const,
  at: TUESDAY,
  turns,
});

const scripts: readonly Script[] = [
  {
    name: 'order-en',
    ...order('en', [
      { command: '/start' },
      { tap: 'Margherita' },
      { text: '3 peperoni' },
      { tap: '➖ Margherita' },
      { tap: 'Done' },
      { text: 'Mona' },
      { text: '0100 123 4567' },
      { text: '5 Abbas El Akkad St' },
      { text: 'no onions' },
      { tap: 'Confirm order' },
    ]),
  },
  {
    name: 'order-ar',
    ...order('ar', [
      { text: 'السلام عليكم' },
      { text: '٢ مارجريتا و واحد ببروني' },
      { text: 'خلاص' },
      { text: 'منى' },
      { text: 'مش فاكرة' },
      { text: '٠١٠٠١٢٣٤٥٦٧' },
      { text: 'رجوع' },
      { text: '٠١٢٢١٢٣٤٥٦٧' },
      { text: 'شارع عباس العقاد' },
      { tap: 'تخطي' },
      { tap: 'تعديل الطلب' },
      { text: 'أربع أجبان' },
      { tap: 'تم' },
      { tap: 'تأكيد الطلب' },
      { text: 'شكرا' },
    ]),
  },
  {
    name: 'closed-en',
    ...order('en', [{ command: '/start' }], '2026-11-27T15:00:00+02:00'),
  },
  {
    name: 'handoff-and-language',
    ...order('en', [
      { text: 'I want an agent' },
      { text: 'where is my order?' },
      { command: '/language' },
      { tap: 'العربية' },
      { staff: 'في الطريق إليك', closes: true },
      { text: 'بتوصلوا فين؟' },
    ]),
  },
  {
    name: 'booking-ar',
    ...clinic([
      { command: '/start' },
      { tap: 'الأسعار' },
      { text: 'عايز احجز موعد' },
      { text: '3' },
      { text: 'الجمعة' },
      { text: 'بكرة' },
      { text: '٩ الصبح' },
      { text: '٧ ونص' },
      { text: 'منى أحمد' },
      { contact: { phone: '201001234567', firstName: 'منى' } },
      { text: 'لأ' },
      { tap: 'تأكيد الحجز' },
      { advanceMinutes: 1440 },
    ]),
  },
  {
    name: 'questions-ar',
    ...clinic([
      { text: 'العيادة فين؟' },
      { text: 'بتقبلوا تأمين؟' },
      { text: 'في باركينج؟' },
      { text: '٠١٠٠١٢٣٤٥٦٧' },
      { command: '/privacy' },
      { command: '/delete_my_data' },
      { tap: 'نعم، احذف' },
    ]),
  },
];

describe('whole conversations', () => {
  it.each(scripts)('$name', async ({ name, spec, language, at, turns }) => {
    let conversation = startConversation(
      spec,
      { id: '1', firstName: 'Sara' },
      { now: new Date(at), language },
    );
    const lines: string[] = [];
    for (const turn of turns) {
      const played = applyTurn(spec, conversation, turn);
      if (!played.ok) throw new Error(`no such button: ${JSON.stringify(turn)}`);
      conversation = played.conversation;
      lines.push(`> ${JSON.stringify(turn)}`, ...played.effects.map(lineOf), '');
    }
    await expect(lines.join('\n')).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

function lineOf(effect: Effect): string {
  if (effect.type === 'send' || effect.type === 'edit') {
    const labels = (effect.buttons ?? []).flat().map(({ label }) => `[${label}]`);
    return [`${effect.type}: ${withoutIsolates(effect.text)}`, labels.join(' ')]
      .filter((part) => part !== '')
      .join('\n');
  }
  const { type, ...facts } = effect;
  if (effect.type === 'store_record') {
    return `record ${effect.kind}: ${effect.fields.map(({ label, text }) => `${label}=${text}`).join('; ')}`;
  }
  return `${type} ${JSON.stringify(facts)}`;
}
