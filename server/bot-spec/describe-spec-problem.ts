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
    if (typeof fact === 'object') return fact.join(comma);
    return name === 'expected' ? (types[String(fact)] ?? String(fact)) : String(fact);
  });
}
