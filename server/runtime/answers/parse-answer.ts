import type { Answer } from '#server/bot-spec/answers.ts';
import type { ReplyEvent } from '#server/runtime/block-executor.ts';
import type { RenderContext } from '#server/runtime/render-text.ts';
import type { Value } from '#server/runtime/session.ts';
import type { StandardText } from '#server/runtime/standard-texts.ts';
import { parseBoolean } from './boolean.ts';
import { parseChoice, parseChoices } from './choice.ts';
import { parseDatetime } from './datetime.ts';
import { parseEmail } from './email.ts';
import { parseDate, parseTime } from './moment.ts';
import { parseMoney, parseNumber } from './number.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { parsePhone } from './phone.ts';
import { parseRating } from './rating.ts';
import { parseText } from './text.ts';
import { parseUrl } from './url.ts';

type Given = Exclude<ReplyEvent, { type: 'tap' }>;

/** Reads what a customer gave as the answer that a question wants. Never throws. */
export function parseAnswer(given: Given, answer: Answer, context: RenderContext): Parsed<Value> {
  if (given.type === 'text') return parseTyped(given.text, answer, context);
  if (given.type === 'contact' && (answer.type === 'contact' || answer.type === 'phone')) {
    const phone = parsePhone(internationalForm(given.phone), context.spec.timeZone);
    if (!phone.ok || answer.type === 'phone') return phone;
    return understood({ phone: phone.value, firstName: given.firstName });
  }
  if (given.type === 'location' && answer.type === 'location') {
    return understood({ latitude: given.latitude, longitude: given.longitude });
  }
  if (given.type === 'file' && answer.type === 'file') {
    return understood({ fileId: given.fileId, name: given.name });
  }
  return refused(retryTextOf(answer), scaleOf(answer));
}

function parseTyped(text: string, answer: Answer, context: RenderContext): Parsed<Value> {
  switch (answer.type) {
    case 'text':
      return parseText(text, answer);
    case 'number':
      return parseNumber(text, answer);
    case 'money':
      return parseMoney(text, answer);
    case 'date':
      return parseDate(text, answer, context);
    case 'time':
      return parseTime(text, answer, context);
    case 'datetime':
      return parseDatetime(text, answer, context);
    case 'phone':
      return parsePhone(text, context.spec.timeZone);
    case 'email':
      return parseEmail(text);
    case 'url':
      return parseUrl(text);
    case 'choice':
      return parseChoice(text, answer.options);
    case 'choices':
      return parseChoices(text, answer);
    case 'boolean':
      return parseBoolean(text);
    case 'rating':
      return parseRating(text, answer);
    case 'contact': {
      const phone = parsePhone(text, context.spec.timeZone);
      if (!phone.ok) return refused('retry_contact');
      return understood({ phone: phone.value, firstName: context.session.customer.firstName });
    }
    case 'location':
    case 'file':
      return refused(retryTextOf(answer));
  }
}

/** Telegram gives the number of a contact without its plus sign. */
function internationalForm(phone: string): string {
  return /^\d{11,15}$/.test(phone) && !phone.startsWith('0') ? `+${phone}` : phone;
}

/** What to say when an answer is not understood at all. */
export function retryTextOf(answer: Answer): StandardText {
  return `retry_${answer.type}`;
}

function scaleOf(answer: Answer): { min: number; max: number } | undefined {
  return answer.type === 'rating' ? { min: answer.min, max: answer.max } : undefined;
}
