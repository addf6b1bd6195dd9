import { type QuizQuestion, quizTopicIn } from '#server/pipeline/builtin/quiz-bank/quiz-bank.ts';
import type { Document } from './document.ts';
import { NUMBER, numberOf } from './numbers.ts';

/** What the owner says of a quiz; 0 where nothing is said. */
export interface QuizWish {
  readonly questionCount: number;
  readonly choiceCount: number;
  /** Right answers that are needed to pass. */
  readonly passMark: number;
  /** A topic of the question bank, or null when it has none like it. */
  readonly topic: string | null;
  /** Questions in the owner's own words. */
  readonly ownQuestions: readonly QuizQuestion[];
}

const QUESTIONS = new RegExp(
  `(${NUMBER})\\s+(?:\\p{L}+\\s+)?(?:questions?|اسيله|اسءله|سوال(?:ا)?)`,
  'u',
);
const TWO_QUESTIONS = /سوالين/u;
const CHOICES = new RegExp(
  `(${NUMBER})\\s+(?:\\p{L}+\\s+)?(?:choices?|options?|answers?|(?:ال)?اختيارات|(?:ال)?خيارات|اجابات|بدايل)`,
  'u',
);
const TWO_CHOICES = /(?:اختيارين|خيارين)/u;
const PASS = new RegExp(
  `(?:pass(?:es|ed)?|success(?:ful)?|wins?|ناجح|نجح|ينجح|النجاح|نجاح|فاز)[^.\\d]{0,40}?(${NUMBER})\\s*(%|percent|في المي[هت]|بالمي[هت])?|(${NUMBER})\\s*(%|percent|في الميه|بالميه)?\\s*(?:or more|or above|and above|correct|right|\\+|او اكثر|او اكتر|فاكثر|فاكتر|واكثر|علي الاقل)`,
  'u',
);

export function readQuiz(document: Document): QuizWish {
  const text = document.folded;
  const questionCount = TWO_QUESTIONS.test(text) ? 2 : count(QUESTIONS.exec(text)?.[1]);
  const choiceCount = TWO_CHOICES.test(text) ? 2 : count(CHOICES.exec(text)?.[1]);
  const ownQuestions = ownQuestionsIn(document);
  const pass = PASS.exec(text);
  const mark = count(pass?.[1] ?? pass?.[3]);
  const percent = Boolean(pass?.[2] ?? pass?.[4]);
  const total = ownQuestions.length || questionCount || 5;
  return {
    questionCount,
    choiceCount,
    passMark: percent ? Math.ceil((total * mark) / 100) : mark,
    topic: quizTopicIn(text),
    ownQuestions,
  };
}

function count(said: string | undefined): number {
  const value = said === undefined ? undefined : numberOf(said);
  return value !== undefined && value <= 100 ? Math.floor(value) : 0;
}

const RIGHT = /\s*(?:\*|✓|✔|✅|\((?:correct|right|صح|صحيح|الصحيحة|صحيحة)\))\s*/giu;

/**
 * "What is 2+2? 3, 4*, 5" and "… a) 3 b) 4 c) 5 answer: b": the right choice carries a mark or is
 * named. A question whose right answer is not told is no quiz question.
 */
function ownQuestionsIn(document: Document): QuizQuestion[] {
  const whole = document.own({ start: 0, end: document.folded.length });
  const questions: QuizQuestion[] = [];
  const pieces = whole.split(/(?<=[?؟])/u);
  for (const [index, piece] of pieces.entries()) {
    const behind = pieces[index + 1];
    if (!/[?؟]$/u.test(piece.trim()) || behind === undefined) continue;
    const question =
      piece
        .trim()
        .split(/[.;\n:؛]|(?:^|\s)\d+[.)-]\s/u)
        .at(-1)
        ?.trim() ?? '';
    const answers = behind.split(/[.;؛]\s|(?:^|\s)\d+[.)-]\s/u)[0]?.trim() ?? '';
    const named =
      /(?:answer|correct|الإجابة|الاجابة|الصحيح(?:ة)?)\s*(?:is|:|هي)*\s*([^,،()]+)\)?\s*$/iu.exec(
        answers,
      );
    const list = (named ? answers.slice(0, named.index) : answers).replace(
      /^[\s:(-]+|[\s)(]+$/gu,
      '',
    );
    const raw = list
      .split(/\s*(?:,|،|\/|\|)\s*|\s+(?=[a-dأبجد][).]\s)/u)
      .filter((choice) => choice.trim() !== '');
    const choices = raw.map((choice) =>
      choice
        .replace(RIGHT, '')
        .replace(/^[a-dأبجد][).]\s*/iu, '')
        .trim(),
    );
    const marked = raw.findIndex((choice) => choice.search(RIGHT) >= 0);
    const letter = named?.[1]?.trim().toLowerCase() ?? '';
    const byName = choices.findIndex((choice) => choice.toLowerCase() === letter);
    const byLetter = /^[a-d]$/u.test(letter)
      ? letter.charCodeAt(0) - 97
      : 'أبجد'.indexOf(letter || '-');
    const right = marked >= 0 ? marked : byName >= 0 ? byName : byLetter;
    if (
      question.length < 4 ||
      choices.length < 2 ||
      choices.length > 8 ||
      right < 0 ||
      right >= choices.length
    )
      continue;
    const both = (text: string) => ({ ar: text, en: text });
    questions.push({ ask: both(question), choices: choices.map(both), right });
  }
  return questions.slice(0, 30);
}
