import type { BlockOf } from '#server/bot-spec/blocks.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { Telling } from '#server/bot-spec/diff/telling.ts';
import { quotedText } from '#server/bot-spec/wording/readable.ts';
import { textSentence } from './texts.ts';

type Links = NonNullable<BlockOf<'message'>['buttons']>;

/** The links under a message, told apart by their addresses. */
export function linkSentences(was: Links, is: Links, thing: string, telling: Telling): string[] {
  const { language, before, after } = telling;
  const added = is.filter(({ url }) => !was.some((link) => link.url === url));
  const gone = was.filter(({ url }) => !is.some((link) => link.url === url));
  const renamed = is.flatMap((link) => {
    const former = was.find(({ url }) => url === link.url);
    if (!former) return [];
    const label = quotedText(former.label, before.words);
    const subject = tell('the_link', language, { label, thing });
    const change = { before: former.label, after: link.label };
    return textSentence('called', subject, change, telling) ?? [];
  });
  return [
    ...added.map(({ label }) =>
      tell('link_added', language, { thing, label: quotedText(label, after.words) }),
    ),
    ...gone.map(({ label }) =>
      tell('link_gone', language, { thing, label: quotedText(label, before.words) }),
    ),
    ...renamed,
  ];
}
