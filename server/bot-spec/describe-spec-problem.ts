import type { Language } from '#server/shared/language.ts';
import { problemTextsAr, typeWordsAr } from './problem-texts/ar.ts';
import { problemTextsEn, typeWordsEn } from './problem-texts/en.ts';
import type { SpecProblem } from './spec-problem.ts';

const texts = {
  ar: { sentences: problemTextsAr, types: typeWordsAr, comma: '، ' },
  en: { sentences: problemTextsEn, types: typeWordsEn, comma: ', ' },
} as const satisfies Record<Language, object>;

/** What is wrong at the place that the problem names, in one language. */
export function describeSpecProblem({ code, details }: SpecProblem, language: Language): string {
  const { sentences, types, comma } = texts[language];
  return sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = details[name];
    if (name === 'expected') return types[String(fact)] ?? String(fact);
    const facts = typeof fact === 'object' ? fact : [String(fact)];
    return facts.map((each) => (language === 'ar' ? isolated(each) : each)).join(comma);
  });
}

/** A code or a pattern inside of an Arabic sentence: it keeps its own direction. */
function isolated(fact: string): string {
  return /[a-z]/i.test(fact) ? `\u2066${fact}\u2069` : fact;
}
