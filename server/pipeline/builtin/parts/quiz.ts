import { BLANK_QUESTION } from '#server/bot-spec/form-blanks.ts';
import { type QuizQuestion, quizQuestions } from '#server/pipeline/builtin/quiz-bank/quiz-bank.ts';
import type { QuizWish } from '#server/pipeline/builtin/reading/read-quiz.ts';
import { both, MENU_LABELS, PHRASES } from '#server/pipeline/builtin/texts/phrases.ts';
import { addBlock, addEnding, type BotDraft, type Part } from './draft.ts';

const USUAL_QUESTIONS = 5;
const USUAL_CHOICES = 3;

export interface QuizPlan {
  readonly questions: readonly QuizQuestion[];
  readonly passMark: number;
}

/** The questions of a quiz: the owner's own, else from the bank; null when there are none. */
export function planQuiz(wish: QuizWish): QuizPlan | null {
  const bank = wish.topic
    ? quizQuestions(
        wish.topic,
        wish.questionCount || USUAL_QUESTIONS,
        wish.choiceCount || USUAL_CHOICES,
      )
    : null;
  const questions = wish.ownQuestions.length > 0 ? wish.ownQuestions : (bank?.questions ?? []);
  if (questions.length === 0) return null;
  const passMark = wish.passMark || Math.ceil(questions.length * 0.6);
  return { questions, passMark: Math.min(passMark, questions.length) };
}

/** Score 0 → question → right? add 1 → … → passed or try again. */
export function addQuiz(draft: BotDraft, plan: QuizPlan): Part {
  const total = plan.questions.length;
  addBlock(draft, {
    id: 'quiz_start',
    type: 'set',
    variable: 'score',
    operation: 'assign',
    value: '0',
    next: 'quiz_question_1',
  });
  for (const [index, question] of plan.questions.entries()) {
    const number = index + 1;
    const next = number < total ? `quiz_question_${number + 1}` : 'quiz_result';
    addBlock(draft, {
      ...BLANK_QUESTION,
      id: `quiz_question_${number}`,
      text: both(
        `${number}/${total} — ${question.ask.ar}`,
        `${number}/${total} — ${question.ask.en}`,
      ),
      answer: 'choice',
      choices: question.choices.map((label, choice) => ({ id: `choice_${choice + 1}`, label })),
      variable: `quiz_answer_${number}`,
      next: `quiz_check_${number}`,
    });
    addBlock(draft, {
      id: `quiz_check_${number}`,
      type: 'condition',
      match: 'all',
      tests: [
        {
          variable: `quiz_answer_${number}`,
          operator: 'equals',
          value: `choice_${question.right + 1}`,
        },
      ],
      next: `quiz_right_${number}`,
      otherwise: next,
    });
    addBlock(draft, {
      id: `quiz_right_${number}`,
      type: 'set',
      variable: 'score',
      operation: 'add',
      value: '1',
      next,
    });
  }
  addBlock(draft, {
    id: 'quiz_result',
    type: 'condition',
    match: 'all',
    tests: [{ variable: 'score', operator: 'greater_or_equal', value: String(plan.passMark) }],
    next: 'quiz_passed',
    otherwise: 'quiz_failed',
  });
  addEnding(
    draft,
    'quiz_passed',
    both(
      `🎉 ناجح! درجتك {{score | number}} من ${total}.`,
      `🎉 You pass! Your score is {{score | number}} of ${total}.`,
    ),
  );
  addBlock(draft, {
    id: 'quiz_failed',
    type: 'menu',
    text: both(
      `درجتك {{score | number}} من ${total}. حاول مرة أخرى!`,
      `Your score is {{score | number}} of ${total}. Try again!`,
    ),
    options: [
      { id: 'again', label: PHRASES.tryAgain, next: 'quiz_start' },
      { id: 'finish', label: PHRASES.finish, next: 'quiz_end' },
    ],
  });
  addEnding(draft, 'quiz_end', PHRASES.goodbye);
  return {
    entry: 'quiz_start',
    label: MENU_LABELS.quiz,
    command: 'quiz',
    keywords: ['quiz', 'اختبار'],
  };
}
