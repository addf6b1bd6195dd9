import { specTexts } from '#server/bot-spec/spec-texts.ts';
import { LANGUAGES } from '#server/shared/language.ts';
import { blocksOf, type Defect, isLong, mistyped, say } from './defect.ts';

/** Mistakes in what a bot says. */
export const TEXT_DEFECTS: readonly Defect[] = [
  {
    name: 'a text that is missing in one language',
    code: 'text/missing',
    outcome: 'open',
    inject(draft, choose) {
      const language = draft.languages.at(-1);
      const placed = choose(
        specTexts(draft).filter(
          ({ text, blockId }) => blockId !== null && /\p{L}{3}/u.test(text[language ?? 'ar'] ?? ''),
        ),
      );
      if (!placed || language === undefined) return false;
      delete placed.text[language];
      return true;
    },
  },
  {
    name: 'a placeholder with one brace',
    code: 'template/syntax',
    outcome: 'restored',
    inject: (draft, choose) => changePlaceholder(draft, choose, (name) => `{${name}}`),
  },
  {
    name: 'a placeholder that is not closed',
    code: 'template/syntax',
    outcome: 'restored',
    inject: (draft, choose) => changePlaceholder(draft, choose, (name) => `{{${name}`),
  },
  {
    name: 'a format that does not exist',
    code: 'template/unknown-formatter',
    outcome: 'restored',
    inject: (draft, choose) => changePlaceholder(draft, choose, (name) => `{{${name} | shiny}}`),
  },
  {
    name: 'a format that does not fit',
    code: 'template/wrong-formatter',
    outcome: 'restored',
    inject: (draft, choose) =>
      changePlaceholder(draft, choose, (name) => `{{${name} | money}}`, 'customer_first_name'),
  },
  {
    name: 'a value whose name is mistyped',
    code: 'variable/unknown',
    outcome: 'restored',
    inject: (draft, choose) =>
      changePlaceholder(draft, choose, (name) => `{{${mistyped(name)}}}`, undefined, isLong),
  },
  {
    name: 'a value that nothing asks for',
    code: 'variable/unknown',
    outcome: 'open',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'message'));
      const text = block?.text;
      if (!text) return false;
      for (const language of LANGUAGES) {
        if (text[language] !== undefined) text[language] += ' {{zzz_loyalty_points}}';
      }
      return true;
    },
  },
  {
    name: 'the same button twice',
    code: 'label/duplicate',
    outcome: 'restored',
    inject(draft, choose) {
      const menu = choose(blocksOf(draft, 'menu').filter(({ options }) => options.length < 20));
      const option = menu?.options[0];
      if (!menu || !option) return false;
      menu.options.push({ ...structuredClone(option), id: 'zzz_again' });
      return true;
    },
  },
  {
    name: 'two buttons that read the same and lead elsewhere',
    code: 'label/duplicate',
    outcome: 'open',
    inject(draft, choose) {
      const menu = choose(
        blocksOf(draft, 'menu').filter(({ options }) => options[0]?.next !== options[1]?.next),
      );
      const [first, second] = menu?.options ?? [];
      if (!first || !second) return false;
      second.label = structuredClone(first.label);
      return true;
    },
  },
  {
    name: 'a key in a text',
    code: 'secret/in-text',
    outcome: 'open',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'message'));
      for (const language of LANGUAGES) {
        const written = block?.text[language];
        if (block && written !== undefined)
          block.text[language] = `${written} sk-${'a1'.repeat(12)}`;
      }
      return block !== undefined;
    },
  },
  {
    name: 'an address that is not secure',
    code: 'url/not-https',
    outcome: 'mended',
    inject(draft, choose) {
      const block = choose(blocksOf(draft, 'message'));
      if (block) block.buttons = [{ label: say('Site'), url: 'http://example.com/menu' }];
      return block !== undefined;
    },
  },
];

function changePlaceholder(
  draft: Parameters<Defect['inject']>[0],
  choose: Parameters<Defect['inject']>[1],
  write: (name: string) => string,
  only?: string,
  fits: (name: string) => boolean = () => true,
): boolean {
  const found = choose(
    specTexts(draft)
      .filter(({ blockId }) => blockId !== null)
      .flatMap(({ text }) =>
        LANGUAGES.flatMap((language) =>
          [...(text[language] ?? '').matchAll(/\{\{([a-z_]+)\}\}/g)]
            .filter(([, name = '']) => fits(name) && (only === undefined || name === only))
            .map(([whole, name = '']) => ({ text, language, whole, name })),
        ),
      ),
  );
  if (!found) return false;
  const { text, language, whole, name } = found;
  text[language] = (text[language] ?? '').replace(whole, write(name));
  return true;
}
