import { planQuiz } from '#server/pipeline/builtin/parts/quiz.ts';
import { standardField } from '#server/pipeline/builtin/reading/field.ts';
import { readBrief } from '#server/pipeline/builtin/reading/read-brief.ts';
import type { Need, Reading } from '#server/pipeline/builtin/reading/reading.ts';
import type { Brief } from '#server/pipeline/engine.ts';
import type { RefusalReason } from '#server/pipeline/outcome.ts';
import type { ClarifyingQuestion } from '#server/pipeline/stage-types.ts';
import { askedPurposes, questionFor, SKIPPED, withoutQuestionId } from './clarify.ts';

/** What follows from a brief: a bot can be built, something is missing, or it must be refused. */
export type Understanding =
  | { readonly verdict: 'build'; readonly reading: Reading }
  | {
      readonly verdict: 'needs_input';
      readonly reading: Reading;
      readonly questions: readonly ClarifyingQuestion[];
    }
  | { readonly verdict: 'refused'; readonly reading: Reading; readonly reason: RefusalReason };

/** Reads a brief together with the owner's answers to earlier questions. Deterministic and total. */
export function understand(brief: Brief): Understanding {
  const bare = readBrief(brief.prompt, brief.locale);
  if (bare.request === 'nonsense') return { verdict: 'refused', reading: bare, reason: 'nonsense' };
  const isAnswered = Object.keys(brief.answers).length > 0;
  const reading = isAnswered ? readBrief(withAnswers(brief), brief.locale) : bare;
  if (reading.abuse) return { verdict: 'refused', reading, reason: 'abusive' };
  if (bare.request === 'not_a_bot') return { verdict: 'refused', reading, reason: 'not_a_bot' };
  const isKnown =
    reading.needs.length > 0 || reading.template !== null || bare.trade.value.id !== 'general';
  if (bare.request === 'maybe' && !isKnown)
    return { verdict: 'refused', reading, reason: 'not_a_bot' };

  const questions = missingIn(reading, brief);
  if (questions.length > 0)
    return { verdict: 'needs_input', reading, questions: questions.slice(0, 5) };
  return { verdict: 'build', reading: withoutGaps(reading) };
}

/** Answers become part of the description and are read like it. */
function withAnswers(brief: Brief): string {
  const { answers, prompt } = brief;
  const said = (id: string) => {
    const answer = answers[id]?.trim() ?? '';
    return answer === SKIPPED ? '' : answer;
  };
  const arabic =
    /\p{Script=Arabic}/u.test(prompt) || (brief.locale === 'ar' && !/[a-z]/iu.test(prompt));
  const parts = [
    prompt,
    ...askedPurposes(said('purpose'), arabic),
    said('business') && `${arabic ? 'اسمه' : 'It is called'} "${said('business')}".`,
    said('items') && `${arabic ? 'الأسعار:' : 'Prices:'} ${said('items')}`,
    said('fields') && `${arabic ? 'اسأل عن' : 'Ask for'} ${said('fields')}.`,
    said('answers') && `${arabic ? 'أسئلة شائعة. الإجابات:' : 'FAQ. Answers:'} ${said('answers')}`,
    said('quiz_questions') &&
      `${arabic ? 'أسئلة الاختبار.' : 'Quiz questions.'}\n${said('quiz_questions')}`,
  ];
  return parts.filter(Boolean).join('\n');
}

function missingIn(reading: Reading, brief: Brief): ClarifyingQuestion[] {
  const { locale, answers } = brief;
  const isAnswered = (id: string) => Object.hasOwn(answers, id);
  const questions: ClarifyingQuestion[] = [];
  for (const { value } of reading.unsupported) {
    const question = questionFor(withoutQuestionId(value), locale);
    const isAccepted =
      answers[question.id]?.trim() === question.options[0] ||
      /^(?:yes|نعم|ok|true|ايوه|أيوه)/iu.test(answers[question.id]?.trim() ?? '');
    if (!isAccepted) return [question];
  }
  if (reading.template) return [];
  const has = (name: Need['name']) => reading.needs.find((need) => need.name === name);
  const useful = reading.needs.filter(({ name }) => name !== 'info' || reading.hours);
  if (useful.length === 0 && !isAnswered('purpose')) {
    questions.push(questionFor('purpose', locale));
    if (!reading.businessName) questions.push(questionFor('business', locale));
  }
  const order = has('order');
  if (order && reading.items.length === 0 && order.fields.length < 2 && !isAnswered('items'))
    questions.push(questionFor('items', locale));
  if (has('faq') && reading.answers.length === 0 && !isAnswered('answers'))
    questions.push(questionFor('answers', locale));
  if (reading.quiz && has('quiz') && !planQuiz(reading.quiz))
    questions.push(questionFor('quiz_questions', locale));
  return questions;
}

/** What the owner left open is closed by the nearest thing that works. */
function withoutGaps(reading: Reading): Reading {
  const needs = reading.needs.flatMap((need): Need[] => {
    if (need.name === 'order' && reading.items.length === 0) return [asRequest(need, 'details')];
    if (need.name === 'faq' && reading.answers.length === 0) return [asRequest(need, 'question')];
    if (need.name === 'info' && !reading.hours) return [];
    if (need.name === 'prices' && reading.items.length === 0) return [];
    return [need];
  });
  const forms = needs.filter(({ name }) => name === 'form');
  const first = forms[0];
  const merged = first
    ? [
        ...needs.filter(({ name }) => name !== 'form'),
        { ...first, fields: forms.flatMap(({ fields }) => fields) },
      ]
    : needs;
  return {
    ...reading,
    needs:
      merged.length > 0
        ? merged
        : [asRequest({ name: 'form', fields: [], confidence: 0.3 }, 'message')],
  };
}

/** Without a list to choose from, customers write what they want. */
function asRequest(need: Need, kind: 'details' | 'question' | 'message'): Need {
  const wish =
    kind === 'details' ? { ...standardField('details'), ask: ORDER_WISH } : standardField(kind);
  const at = { span: { start: 0, end: 0 }, confidence: 0.4 };
  const isNamed = need.fields.some(({ value }) =>
    ['details', 'service', 'question', 'message', 'own', 'file'].includes(value.kind),
  );
  const contact =
    need.fields.length > 0
      ? need.fields
      : ['name', 'phone'].map((id) => ({ value: standardField(id), ...at }));
  return {
    ...need,
    name: 'form',
    fields: isNamed ? need.fields : [{ value: wish, ...at }, ...contact],
  };
}

const ORDER_WISH = { ar: 'ماذا تحب أن تطلب؟', en: 'What would you like to order?' };
