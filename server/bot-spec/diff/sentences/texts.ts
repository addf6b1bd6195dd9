import { tell } from '#server/bot-spec/diff/tell.ts';
import type { Side, Telling } from '#server/bot-spec/diff/telling.ts';
import { type Text, textSchema } from '#server/bot-spec/text.ts';
import { quoted, readableTemplate, readableText } from '#server/bot-spec/wording/readable.ts';
import { LANGUAGES } from '#server/shared/language.ts';

/** How a sentence speaks of a text: it says something, is a name, or is what it describes. */
type Manner = 'says' | 'called' | 'is';

const LENGTH = 160;
/** So much of what stayed the same is shown before the first difference. */
const LEAD = 40;

/**
 * A text that differs: as the reader's language shows it where that differs, else in the language in
 * which it does. `subject` names what the text belongs to. Null when no reader would see a difference.
 */
export function textSentence(
  manner: Manner,
  subject: string,
  change: { readonly before: unknown; readonly after: unknown },
  { language, before, after }: Telling,
): string | null {
  const [was, is] = [asText(change.before), asText(change.after)];
  const shown = [readableText(was, before.words), readableText(is, after.words)] as const;
  if (shown[1] === '') return shown[0] === '' ? null : tell('says_nothing', language, { subject });
  const sentence = (inLanguage: string, [former, current]: readonly [string, string]) =>
    former === current
      ? null
      : tell(manner, language, {
          subject,
          in: inLanguage,
          text: quoted(newPart(former, current), language, LENGTH),
        });
  const ownSentence = sentence('', shown);
  if (ownSentence !== null) return ownSentence;
  for (const spoken of LANGUAGES) {
    const inIt = ({ spec }: Side, text: Text) =>
      readableTemplate(text[spoken] ?? '', { spec, language: spoken });
    const other = sentence(tell(`in_${spoken}`, language), [inIt(before, was), inIt(after, is)]);
    if (other !== null && is[spoken]) return other;
  }
  return null;
}

function asText(value: unknown): Text {
  return textSchema.safeParse(value).data ?? {};
}

/** The text from the word of its first difference on, when that would be cut off otherwise. */
function newPart(former: string, current: string): string {
  let same = 0;
  while (same < current.length && former[same] === current[same]) same += 1;
  if (current.length <= LENGTH || same <= LENGTH - LEAD) return current;
  const from = current.lastIndexOf(' ', same - LEAD);
  return `…${current.slice(from + 1)}`;
}
