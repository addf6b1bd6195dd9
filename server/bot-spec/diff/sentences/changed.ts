import { partOf, type SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { ChangedPart, Telling } from '#server/bot-spec/diff/telling.ts';
import { quotedText } from '#server/bot-spec/wording/readable.ts';
import { blockSentences } from './blocks.ts';
import {
  botSentence,
  collectionSentence,
  itemSentence,
  knowledgeSentence,
  storySentence,
  variableSentence,
} from './data.ts';
import { flowSentence, triggerSentences } from './flows.ts';
import { holidaySentences } from './hours.ts';
import { textSentence } from './texts.ts';
import { isWayChange, waySentence } from './ways.ts';

/** The sentences for one member that differs; at least one. */
export function changedSentences(changed: ChangedPart, telling: Telling): string[] {
  const { change, after } = changed;
  const told = isWayChange(change)
    ? waySentence(change, after, telling)
    : sentencesOf(changed, telling);
  const sentences = typeof told === 'string' ? [told] : [...(told ?? [])];
  if (sentences.length > 0) return sentences;
  return [tell('detail', telling.language, { subject: subjectOf(after, telling) })];
}

function sentencesOf(changed: ChangedPart, telling: Telling): string | readonly string[] | null {
  const { change } = changed;
  switch (changed.after.kind) {
    case 'bot':
      return ofKind('bot', botSentence);
    case 'variable':
      return ofKind('variable', variableSentence);
    case 'knowledge':
      return ofKind('knowledge', knowledgeSentence);
    case 'collection':
      return ofKind('collection', collectionSentence);
    case 'item':
      return ofKind('item', itemSentence);
    case 'schedule':
      return ofKind('schedule', holidaySentences);
    case 'flow':
      return ofKind('flow', flowSentence);
    case 'trigger':
      return ofKind('trigger', triggerSentences);
    case 'block':
      return ofKind('block', blockSentences);
    case 'option':
      return ofKind('option', ({ before }) =>
        textSentence('called', optionSubject(before, telling), change, telling),
      );
    case 'story':
      return ofKind('story', storySentence);
    case 'language':
    case 'weekday':
    case 'branch':
      return null;
  }

  function ofKind<Kind extends SpecPart['kind']>(
    kind: Kind,
    write: (
      changed: ChangedPart<Extract<SpecPart, { kind: Kind }>>,
      telling: Telling,
    ) => string | readonly string[] | null,
  ) {
    const [before, after] = [partOf(changed.before, kind), partOf(changed.after, kind)];
    return before && after ? write({ change, before, after }, telling) : null;
  }
}

function optionSubject(
  { block, option }: Extract<SpecPart, { kind: 'option' }>,
  { before: { words }, language }: Telling,
): string {
  const label = quotedText(option.label, words);
  const key = block.type === 'menu' ? 'the_button' : 'the_choice';
  return tell(key, language, { label, thing: words.thing(block) });
}

/** What a change belongs to, where nothing closer can be said. */
function subjectOf(part: SpecPart, { after: { words }, language }: Telling): string {
  switch (part.kind) {
    case 'block':
    case 'option':
    case 'branch':
      return words.thing(part.block);
    case 'collection':
    case 'item': {
      const collection = quotedText(part.collection.name, words);
      return tell('the_list', language, { collection });
    }
    case 'knowledge':
      return tell('the_answer', language, { question: quotedText(part.entry.question, words) });
    case 'schedule':
    case 'weekday':
      return tell('the_hours', language);
    case 'flow':
    case 'trigger':
      return tell('the_flow', language, { flow: quotedText(part.flow.name, words) });
    case 'story':
      return tell('the_story', language, { title: quotedText(part.story.title, words) });
    case 'bot':
    case 'language':
    case 'variable':
      return tell('the_bot', language);
  }
}
