import { BLANK_FLOW } from '#server/bot-spec/form-blanks.ts';
import { standardField } from '#server/pipeline/builtin/reading/field.ts';
import { both, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import { addBlock, addEnding, type BotDraft, type Part } from './draft.ts';
import { addQuestions } from './questions.ts';

const BACK = 'faq_back';

/** A menu of questions; each answers and comes back. What has no answer is noted for the owner. */
export function addFaq(draft: BotDraft): Part {
  const answers = draft.reading.answers.map(({ value }, index) => ({
    ...value,
    id: `faq_answer_${index + 1}`,
  }));
  const same = (text: string) => both(text, text);
  addBlock(draft, {
    id: 'faq_menu',
    type: 'menu',
    text: PHRASES.whatToKnow,
    options: [
      ...answers.map(({ id, label }) => ({ id, label, next: id })),
      { id: 'other', label: PHRASES.otherQuestion, next: 'faq_ask_question' },
      ...(draft.home
        ? [{ id: BACK, label: both('🏠 القائمة الرئيسية', '🏠 Main menu'), next: draft.home }]
        : []),
    ],
  });
  for (const { id, answer, question } of answers) {
    addBlock(draft, { id, type: 'message', text: same(answer), next: 'faq_menu' });
    draft.knowledge.push({ id, question, answer: same(answer) });
  }
  const named = draft.reading.fallbackFields?.map(({ value }) => value) ?? [];
  const contact = named.filter(({ kind }) => kind !== 'question');
  const fields = [
    standardField('question'),
    ...(contact.length > 0 ? contact : [standardField('phone')]),
  ];
  const { entry, asked } = addQuestions(draft, {
    prefix: 'faq',
    fields,
    inOpeningHours: false,
    fromToday: false,
    next: 'faq_record',
  });
  addBlock(draft, {
    id: 'faq_record',
    type: 'record',
    kind: 'question',
    title: both('سؤال جديد', 'New question'),
    fields: asked.map(({ variable }) => variable),
    notify: true,
    next: 'faq_saved',
  });
  addEnding(draft, 'faq_saved', PHRASES.questionSaved);
  addBlock(draft, { id: 'faq_unknown', type: 'message', text: PHRASES.noAnswerYet, next: entry });
  draft.flows.push({
    ...BLANK_FLOW,
    id: 'unknown',
    name: both('سؤال بلا جواب', 'Question without an answer'),
    start: 'faq_unknown',
  });
  return {
    entry: 'faq_menu',
    label: MENU_LABELS.faq,
    command: 'faq',
    keywords: ['faq', 'questions', 'أسئلة'],
  };
}
