import { inBoth } from '#server/pipeline/builtin/lexicon/both.ts';
import { foldText } from '#server/shared/arabic.ts';
import type { Document, Span } from './document.ts';
import type { Field } from './field.ts';
import { ownField, questionIn, sentenceCase, trimWords } from './own-field.ts';
import { rangeIn } from './ranges.ts';

export const RATING =
  /(?<!\p{L})(?:rate|rates|rating|score|\d stars?|scale|how satisfied|how likely|satisfaction|و?قيم|يقيم|يقيموا|قيموا|ال?تقييم|تقييمه?|تقييمك|نجوم|رضاه?|مدي رضا(?:ك|ه|هم)?|درجه رضا(?:ك|ه|هم)?)(?!\p{L})/u;

/** A rating with its bounds, of what stands beside it. */
export function ratingField(document: Document, body: Span, folded: string): Field {
  const range = rangeIn(folded);
  const low = range?.min === 0 ? 0 : 1;
  const high = range && range.max >= 2 && range.max <= 10 ? range.max : 5;
  const subject = trimWords(
    document
      .own(body)
      .replace(
        /\(?(?:from|من|between|بين)?\s*\d+\s*(?:to|-|–|إلى|الى|ل|and|و|\/)\s*\d+(?:\s*(?:stars?|نجوم))?\)?/iu,
        ' ',
      )
      .replace(
        /^(?:rate|rating(?: of| for)?|score(?: of| for)?|و?قيّم|و?قيم|يقيم|تقييم|التقييم)\s+/iu,
        '',
      )
      .replace(/\s+(?:rating|on a scale|out of|from|stars?|من|نجوم|بالنجوم)\s*\d*$/iu, ''),
  );
  const question = /^(?:how|ما مدى|إلى أي)/iu.test(subject) ? subject : null;
  const bare = subject === '' || RATING.test(foldText(subject)) ? 'the service' : subject;
  const label = inBoth(
    question
      ? sentenceCase(question)
      : bare === 'the service' && /\p{Script=Arabic}/u.test(folded)
        ? 'الخدمة'
        : bare,
  );
  return ownField('rating', label, {
    min: low,
    max: high,
    ask: question
      ? questionIn(`${question} (${low}–${high})`)
      : {
          ar: `كيف تقيّم ${label.ar} من ${low} إلى ${high}؟`,
          en: `How do you rate ${label.en} from ${low} to ${high}?`,
        },
  });
}
