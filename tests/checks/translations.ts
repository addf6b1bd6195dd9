import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

/** Folders that hold one file or folder a language. */
const LOCALE_FOLDERS = [
  'server/bot-spec/diff/messages',
  'server/bot-spec/wording/messages',
  'server/bot-spec/problem-texts',
  'server/shared/messages',
  'web/locales',
  'admin/locales',
];

/** The plural forms that `Intl.PluralRules` may ask for. */
const PLURAL_FORMS = {
  en: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const;

type Texts = ReadonlyMap<string, string>;

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) flatten(entry, `${path}.${key}`, into);
}

/** All texts of a module; `errorMessagesAr` and `errorMessagesEn` count as the same export. */
async function readTexts(file: string): Promise<Texts> {
  const module: unknown = await import(pathToFileURL(file).href);
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(module ?? {})) {
    flatten(value, name.replace(/(Ar|En)$/, ''), texts);
  }
  return texts;
}

async function listModules(folder: string, language: 'ar' | 'en'): Promise<string[]> {
  if (existsSync(join(folder, `${language}.ts`))) return [`${language}.ts`];
  const names = await readdir(join(folder, language)).catch(() => []);
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(language, name));
}

/** Plural forms of one text belong together: `balance_few` and `balance_one` are `balance`. */
function splitPlural(key: string): { base: string; form: string | undefined } {
  const match = /^(.*)_(zero|one|two|few|many|other)$/.exec(key);
  return match?.[1] === undefined
    ? { base: key, form: undefined }
    : { base: match[1], form: match[2] };
}

function groupByBase(texts: Texts): Map<string, { forms: string[]; variables: string }> {
  const groups = new Map<string, { forms: string[]; variables: Set<string> }>();
  for (const [key, text] of texts) {
    const { base, form } = splitPlural(key);
    const group = groups.get(base) ?? { forms: [], variables: new Set<string>() };
    if (form !== undefined) group.forms.push(form);
    for (const [, name] of text.matchAll(/\{\{?\s*([\w.]+)/g)) group.variables.add(name ?? '');
    groups.set(base, group);
  }
  return new Map(
    [...groups].map(([base, { forms, variables }]) => [
      base,
      { forms, variables: [...variables].sort().join(', ') },
    ]),
  );
}

function missingForms(forms: readonly string[], language: 'ar' | 'en'): string[] {
  if (forms.length === 0) return [];
  return PLURAL_FORMS[language].filter((form) => !forms.includes(form));
}

/** What is wrong between the two languages of one module. */
export function compareTexts(english: Texts, arabic: Texts): string[] {
  const problems: string[] = [];
  const groups = { en: groupByBase(english), ar: groupByBase(arabic) };
  for (const base of new Set([...groups.en.keys(), ...groups.ar.keys()])) {
    const [en, ar] = [groups.en.get(base), groups.ar.get(base)];
    if (en === undefined || ar === undefined) {
      problems.push(`${base}: missing in ${en === undefined ? 'English' : 'Arabic'}`);
      continue;
    }
    for (const [language, group] of [
      ['en', en],
      ['ar', ar],
    ] as const) {
      const missing = missingForms(group.forms, language);
      if (missing.length > 0) problems.push(`${base}: no form ${missing.join(', ')} (${language})`);
    }
    if (en.variables !== ar.variables) {
      problems.push(`${base}: variables differ: "${en.variables}" and "${ar.variables}"`);
    }
  }
  for (const [key, text] of arabic) {
    // A key such as `startIn_en` names its language: both sides say it in that language.
    const isMeant = key.endsWith('_en');
    const isUntranslated =
      !isMeant && text === english.get(key) && /[a-z]{3,} [a-z]{2,}/i.test(text);
    if (isUntranslated) problems.push(`${key}: is English in Arabic`);
    if (text.trim() === '') problems.push(`${key}: is empty in Arabic`);
  }
  return problems;
}

/** Arabic and English hold the same texts, plural forms and variables. Answers what is wrong. */
export async function checkTranslations(): Promise<string[]> {
  const problems: string[] = [];
  for (const name of LOCALE_FOLDERS) {
    const folder = join(PROJECT_ROOT, name);
    const english = await listModules(folder, 'en');
    const arabic = await listModules(folder, 'ar');
    if (english.length === 0) problems.push(`${name}: no texts`);
    const pairs = new Set([...english, ...arabic].map((file) => file.replace(/^(ar|en)/, '')));
    for (const rest of pairs) {
      const files = { en: join(folder, `en${rest}`), ar: join(folder, `ar${rest}`) };
      const missing = Object.values(files).filter((file) => !existsSync(file));
      problems.push(...missing.map((file) => `${file.slice(PROJECT_ROOT.length + 1)}: missing`));
      if (missing.length > 0) continue;
      const found = compareTexts(await readTexts(files.en), await readTexts(files.ar));
      problems.push(...found.map((problem) => `${name}/{ar,en}${rest} ${problem}`));
    }
  }
  return problems;
}
