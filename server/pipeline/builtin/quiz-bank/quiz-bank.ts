import { anyOf } from '#server/pipeline/builtin/reading/words.ts';
import type { Both } from '#server/pipeline/builtin/trades/trade.ts';
import { ARABIC, CAPITALS, ENGLISH } from './languages-and-places.ts';
import { ANIMALS, FOOTBALL, HISTORY, ISLAM } from './people-and-life.ts';
import { COMPUTERS, GENERAL, MATHS, PLANETS, SCIENCE } from './science.ts';

/** A question with its choices; `right` is the index of the right one. */
export interface QuizQuestion {
  readonly ask: Both;
  readonly choices: readonly Both[];
  readonly right: number;
}

export interface QuizTopic {
  readonly id: string;
  readonly name: Both;
  readonly questions: readonly QuizQuestion[];
}

const topic = (id: string, name: Both, words: string, table: string) => ({
  id,
  name,
  matcher: anyOf(words.split('|')),
  questions: table.trim().split('\n').map(questionOf),
});

/** `question|سؤال|right=صحيح|wrong=خطأ|…`: in the tables the right choice stands first. */
function questionOf(line: string, index: number): QuizQuestion {
  const [en = '', ar = '', ...choices] = line.split('|');
  const both = choices.map((choice) => {
    const [english = '', arabic = english] = choice.split('=');
    return { ar: arabic, en: english };
  });
  return { ask: { ar, en }, choices: both, right: index };
}

const TOPICS = [
  topic(
    'planets',
    { ar: 'الكواكب', en: 'The planets' },
    'planets|planet|solar system|space|astronomy|الكواكب|كواكب|كوكب|المجموعة الشمسية|الفضاء|فلك|النظام الشمسي',
    PLANETS,
  ),
  topic(
    'capitals',
    { ar: 'العواصم', en: 'Capitals' },
    'capitals|capital cities|capital|geography|countries|العواصم|عواصم|جغرافيا|الدول|البلدان',
    CAPITALS,
  ),
  topic(
    'football',
    { ar: 'كرة القدم', en: 'Football' },
    'football|soccer|world cup|كرة القدم|كورة|الكورة|كأس العالم|كرة',
    FOOTBALL,
  ),
  topic(
    'islam',
    { ar: 'الثقافة الإسلامية', en: 'Islamic knowledge' },
    'islam|islamic|quran|prophets|ramadan|hajj|الإسلام|إسلامية|اسلامي|الإسلامية|ديني|دينية|دينيه|القرآن|رمضان|الأنبياء|السيرة|الدين',
    ISLAM,
  ),
  topic(
    'animals',
    { ar: 'الحيوانات', en: 'Animals' },
    'animals|animal|wildlife|الحيوانات|حيوانات|الحيوان',
    ANIMALS,
  ),
  topic(
    'history',
    { ar: 'التاريخ', en: 'History' },
    'history|ancient egypt|pharaohs|egypt|التاريخ|تاريخ|الفراعنة|مصر القديمة|تاريخية|الآثار',
    HISTORY,
  ),
  topic(
    'maths',
    { ar: 'الرياضيات', en: 'Maths' },
    'math|maths|mathematics|arithmetic|multiplication|numbers|الرياضيات|رياضيات|الحساب|جدول الضرب',
    MATHS,
  ),
  topic(
    'computers',
    { ar: 'الحاسوب', en: 'Computers' },
    'computer|computers|programming|technology|internet|الحاسوب|الكمبيوتر|كمبيوتر|البرمجة|برمجة|التكنولوجيا|الإنترنت|الحاسب',
    COMPUTERS,
  ),
  topic(
    'arabic',
    { ar: 'اللغة العربية', en: 'Arabic language' },
    'arabic language|arabic grammar|arabic|اللغة العربية|لغة عربية|النحو|نحو|العربية',
    ARABIC,
  ),
  topic(
    'english',
    { ar: 'اللغة الإنجليزية', en: 'English language' },
    'english language|english grammar|english vocabulary|english|اللغة الإنجليزية|لغة إنجليزية|انجليزي|الإنجليزية',
    ENGLISH,
  ),
  topic(
    'science',
    { ar: 'العلوم', en: 'Science' },
    'science|sciences|biology|physics|chemistry|human body|nature|العلوم|علوم|الأحياء|الفيزياء|الكيمياء|جسم الإنسان',
    SCIENCE,
  ),
  topic(
    'general',
    { ar: 'المعلومات العامة', en: 'General knowledge' },
    'general knowledge|trivia|general information|general culture|معلومات عامة|ثقافة عامة|المعلومات العامة|الثقافة العامة',
    GENERAL,
  ),
];

export const QUIZ_TOPIC_NAMES: readonly Both[] = TOPICS.map(({ name }) => name);

/** The topic whose words come first in a folded description. */
export function quizTopicIn(folded: string): string | null {
  const places = TOPICS.map(({ id, matcher }) => ({ id, at: folded.search(matcher) })).filter(
    ({ at }) => at >= 0,
  );
  return places.sort((left, right) => left.at - right.at)[0]?.id ?? null;
}

/**
 * The first questions of a topic with so many choices each. Where the right one stands turns from
 * question to question, always the same way. Fewer questions than wanted when the bank has fewer.
 */
export function quizQuestions(
  topicId: string,
  questionCount: number,
  choiceCount: number,
): QuizTopic | null {
  const found = TOPICS.find(({ id }) => id === topicId);
  if (!found) return null;
  const questions = found.questions.slice(0, questionCount).map(({ ask, choices }, index) => {
    const kept = choices.slice(0, Math.max(2, choiceCount));
    const [answer, ...wrong] = kept;
    const right = (index * 2 + 1) % kept.length;
    return {
      ask,
      right,
      choices: answer ? [...wrong.slice(0, right), answer, ...wrong.slice(right)] : wrong,
    };
  });
  return { id: found.id, name: found.name, questions };
}
