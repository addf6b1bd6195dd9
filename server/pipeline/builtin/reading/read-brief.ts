import type { Language } from '#server/shared/language.ts';
import { overlaps, readDocument, type Span } from './document.ts';
import { readAbuse } from './read-abuse.ts';
import { readBusinessName, readTrade } from './read-business.ts';
import { readEvent } from './read-event.ts';
import { readFaq } from './read-faq.ts';
import { readFields } from './read-fields.ts';
import { readHandoff } from './read-handoff.ts';
import { readHours } from './read-hours.ts';
import { readLanguages, readyLanguages, writtenLanguage } from './read-languages.ts';
import { readNeedMentions } from './read-needs.ts';
import { readNotify } from './read-notify.ts';
import { readPlace } from './read-place.ts';
import { readPrices } from './read-prices.ts';
import { readQuiz } from './read-quiz.ts';
import { readReminder } from './read-reminder.ts';
import { readRequest } from './read-request.ts';
import { readSayings } from './read-sayings.ts';
import { readTemplate } from './read-template.ts';
import { readUnsupported } from './read-unsupported.ts';
import type { Reading } from './reading.ts';
import { settleNeeds } from './settle-needs.ts';

/**
 * Reads a description in Arabic or English into what was understood of it. Pure, and total: any
 * string gives a reading. What one reader takes, the next ones leave alone, so that "23:00" is no
 * price and "a level costs 1500" in an answer is no item of a menu.
 */
export function readBrief(prompt: string, locale: Language): Reading {
  const document = readDocument(prompt);
  const mentions = readNeedMentions(document);
  const mentioned = (name: string) => mentions.some(({ value }) => value === name);
  const faq = readFaq(document, mentioned('faq'));
  const quiz = mentioned('quiz') ? readQuiz(document) : null;
  const event = readEvent(document);
  const trade = readTrade(document);
  const sayings = quiz ? [] : readSayings(document, faq.taken);
  const said = sayings.map(({ span }) => span);
  const spoken = readHours(document);
  const hours = spoken && said.some((span) => overlaps(span, spoken.span)) ? null : spoken;
  const taken: Span[] = [...faq.taken, ...event.taken, ...said, ...(hours ? [hours.span] : [])];
  const items = quiz?.ownQuestions.length ? [] : readPrices(document, taken);
  const named = [...taken, ...items.map(({ span }) => span)];
  const open = ['survey', 'form', 'attendance'].some(mentioned);
  const handoff = readHandoff(document);
  const fields = quiz ? [] : readFields(document, handoff ? [...named, handoff.span] : named, open);
  const fallback = faq.fallback;
  const inFallback = (at: Span) =>
    fallback !== null && at.start >= fallback.start && at.end <= fallback.end;
  const { place, currency } = readPlace(document);
  const written = writtenLanguage(document, locale);
  const isDetailed = items.length + fields.length + faq.answers.length > 0;
  const template = isDetailed ? null : readTemplate(document);
  return {
    request: readRequest(document),
    abuse: readAbuse(document),
    languages: template ? readyLanguages(document, written) : readLanguages(document, written),
    trade,
    template,
    businessName: readBusinessName(document, [...event.taken, ...items.map(({ span }) => span)]),
    place,
    currency,
    items,
    hours,
    needs: settleNeeds({
      document,
      mentions: mentions.filter(
        ({ span }) => !inFallback(span) && !faq.taken.some((answer) => overlaps(answer, span)),
      ),
      trade: trade.value,
      items,
      fields: fields.filter(({ span }) => !inFallback(span)),
      hasAnswers: faq.answers.length > 0,
      hasHours: hours !== null && !faq.taken.some((answer) => overlaps(answer, hours.span)),
      hasHandoff: handoff !== null,
    }),
    answers: faq.answers,
    fallbackFields: fallback ? fields.filter(({ span }) => inFallback(span)) : null,
    quiz,
    event,
    reminder: readReminder(document),
    handoff,
    notify: readNotify(document) !== null,
    sayings,
    unsupported: readUnsupported(document),
  };
}
