import type { ModelBlock } from '#server/bot-spec/model-form.ts';
import type { BotDraft } from '#server/pipeline/builtin/parts/draft.ts';
import type { Language } from '#server/shared/language.ts';
import { addDays } from '#server/shared/zoned-time.ts';
import { dayAfter, dayWhen } from './moments.ts';

type Question = Extract<ModelBlock, { type: 'question' }>;

/** How customers in a story answer what has two sides. */
export interface StoryMood {
  readonly yes: boolean;
  /** In a quiz: whether they know the answers. */
  readonly knows: boolean;
}

/** Later than any day on which a story plays. */
const FAR_ENOUGH_DAYS = 8;

const NAMES = { ar: 'سارة أحمد', en: 'Sara Ahmed' } as const;
const TEXTS = { ar: 'شارع التحرير، مبنى 5', en: '5 Tahrir Street' } as const;
const YES = { ar: 'نعم', en: 'yes' } as const;
const NO = { ar: 'لا', en: 'no' } as const;

/** A right answer to a question; null for what cannot be written (a file, a place). */
export function sampleAnswer(
  draft: BotDraft,
  question: Question,
  language: Language,
  mood: StoryMood,
): string | null {
  const open = dayWhen(draft, 'open', addDays(dayAfter(draft), FAR_ENOUGH_DAYS));
  switch (question.answer) {
    case 'text':
      return question.variable.startsWith('name') ? NAMES[language] : TEXTS[language];
    case 'number':
    case 'money':
      return String(
        question.max > 0
          ? Math.min(Math.max(2, question.min), question.max)
          : Math.max(3, question.min),
      );
    case 'rating':
      return String(Math.min(4, question.max || 5));
    case 'date':
      return question.variable.startsWith('birth') ? '2015-03-14' : (open?.date ?? null);
    case 'time':
      return open?.time ?? null;
    case 'phone':
      return '+201001234567';
    case 'email':
      return 'sara@example.com';
    case 'url':
      return 'https://example.com/page';
    case 'boolean':
      return mood.yes ? YES[language] : NO[language];
    case 'choice':
      return chosen(draft, question, mood)?.label[language] ?? null;
    default:
      return null;
  }
}

/** In a quiz the right or a wrong choice, elsewhere the first one. */
function chosen(draft: BotDraft, question: Question, mood: StoryMood) {
  const check = draft.blocks.find((block) => block.id === question.next);
  const right =
    check?.type === 'condition'
      ? check.tests.find(({ variable }) => variable === question.variable)?.value
      : undefined;
  if (right === undefined) return question.choices[0];
  return question.choices.find(({ id }) => (id === right) === mood.knows);
}

/** A wrong answer to a question, where one can be written for its kind. */
export function wrongAnswer(question: Question): string | null {
  switch (question.answer) {
    case 'phone':
      return '12';
    case 'email':
      return 'sara';
    case 'number':
      return question.max > 0 && question.max < 1_000_000 ? String(question.max + 1) : null;
    case 'rating':
      return '99';
    default:
      return null;
  }
}
