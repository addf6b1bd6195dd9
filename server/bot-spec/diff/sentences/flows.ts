import type { SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { ChangedPart, Side, Telling } from '#server/bot-spec/diff/telling.ts';
import type { Flow, Trigger } from '#server/bot-spec/flows.ts';
import { listed } from '#server/bot-spec/wording/listed.ts';
import { quoted, quotedText } from '#server/bot-spec/wording/readable.ts';
import { timeText } from '#server/runtime/date-text.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { daysWords } from './days.ts';
import { textSentence } from './texts.ts';

type Changed<Kind extends SpecPart['kind']> = ChangedPart<Extract<SpecPart, { kind: Kind }>>;

/** The name of a flow; where it begins is a change of a way. */
export function flowSentence({ change, before }: Changed<'flow'>, telling: Telling) {
  const flow = quotedText(before.flow.name, telling.before.words);
  const subject = tell('the_flow', telling.language, { flow });
  return textSentence('called', subject, change, telling);
}

/** What begins a flow, as a thing that is added or removed. */
export function triggerWords(trigger: Trigger, flow: Flow, { words }: Side): string {
  const { language } = words;
  const name = quotedText(flow.name, words);
  switch (trigger.type) {
    case 'start': {
      if (trigger.payload === undefined) return tell('begin_start', language, { flow: name });
      const payload = isolate(`?start=${trigger.payload}`, language);
      return tell('begin_payload', language, { flow: name, payload });
    }
    case 'command': {
      const command = isolate(`/${trigger.command}`, language);
      return tell('begin_command', language, { flow: name, command });
    }
    case 'keywords': {
      const said = wordsList(trigger.words, words.language);
      return tell('begin_keywords', language, { flow: name, words: said });
    }
    case 'intent': {
      const wish = quotedText(trigger.description, words);
      return tell('begin_intent', language, { flow: name, wish });
    }
    case 'button': {
      const label = quotedText(trigger.label, words);
      return tell('begin_button', language, { flow: name, label });
    }
    case 'schedule':
      return tell('begin_schedule', language, { flow: name, ...timesOf(trigger, language) });
  }
}

/** A member of a trigger, in one sentence or more; none when there is no sentence for it. */
export function triggerSentences(
  { change, before, after }: Changed<'trigger'>,
  telling: Telling,
): string[] {
  const { language } = telling;
  const flow = quotedText(after.flow.name, telling.after.words);
  const about = (key: 'the_wish' | 'the_flow_button') => tell(key, language, { flow });
  const { trigger } = after;
  switch (trigger.type) {
    case 'keywords':
      return keywordSentences(before.trigger, trigger, flow, telling);
    case 'command': {
      const command = isolate(`/${trigger.command}`, language);
      const subject = tell('the_command', language, { command });
      return [textSentence('is', subject, change, telling)].filter((told) => told !== null);
    }
    case 'intent':
      return [textSentence('is', about('the_wish'), change, telling)].filter(
        (told) => told !== null,
      );
    case 'button':
      return [textSentence('called', about('the_flow_button'), change, telling)].filter(
        (told) => told !== null,
      );
    case 'schedule':
      return [tell('flow_times', language, { flow, ...timesOf(trigger, language) })];
    case 'start':
      return [];
  }
}

function keywordSentences(
  before: Trigger,
  after: Extract<Trigger, { type: 'keywords' }>,
  flow: string,
  { language }: Telling,
): string[] {
  const [was, is] = [before.type === 'keywords' ? before.words : [], after.words];
  const sentence = (key: 'words_added' | 'words_gone', words: readonly string[]) =>
    words.length === 0 ? [] : [tell(key, language, { flow, words: wordsList(words, language) })];
  return [
    ...sentence(
      'words_added',
      is.filter((word) => !was.includes(word)),
    ),
    ...sentence(
      'words_gone',
      was.filter((word) => !is.includes(word)),
    ),
  ];
}

function wordsList(words: readonly string[], language: Telling['language']): string {
  return listed(
    words.map((word) => quoted(word, language)),
    language,
    'or',
  );
}

function timesOf(
  { days, time }: Extract<Trigger, { type: 'schedule' }>,
  language: Telling['language'],
) {
  return { days: daysWords(days, [], language), time: isolate(timeText(time, language), language) };
}
