import type { Block } from '#server/bot-spec/blocks.ts';
import type { SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { ChangedPart, Telling } from '#server/bot-spec/diff/telling.ts';
import type { BlockWords } from '#server/bot-spec/wording/block-words.ts';
import { assignmentWords } from '#server/bot-spec/wording/condition-words.ts';
import { counted } from '#server/bot-spec/wording/counted.ts';
import { listed } from '#server/bot-spec/wording/listed.ts';
import { quotedText } from '#server/bot-spec/wording/readable.ts';
import { say } from '#server/bot-spec/wording/say.ts';
import { knownValue, valuesWords, valueWords } from '#server/bot-spec/wording/value-words.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { numberText } from '#server/runtime/number-text.ts';
import { answerSentences } from './answers.ts';
import { linkSentences } from './links.ts';
import { textSentence } from './texts.ts';

type ChangedBlock = ChangedPart<Extract<SpecPart, { kind: 'block' }>>;

/** A member of a block other than where it leads; none when there is no sentence of its own for it. */
export function blockSentences(changed: ChangedBlock, telling: Telling): string[] {
  const text = blockTextSentence(changed, telling);
  if (text !== undefined) return text === null ? [] : [text];
  const { change, before, after } = changed;
  const { language } = telling;
  const thing = telling.after.words.thing(after.block);
  switch (change.field) {
    case 'order':
      return [
        tell(after.block.type === 'condition' ? 'branch_order' : 'button_order', language, {
          thing,
        }),
      ];
    case 'photoUrl':
      return [tell(`photo_${fate(change)}`, language, { thing })];
    case 'documentUrl':
      return [tell(`document_${fate(change)}`, language, { thing })];
    case 'location':
      return [tell(`location_${fate(change)}`, language, { thing })];
    case 'columns': {
      const columns = isolate(numberText(Number(change.after), language), language);
      return [tell('columns', language, { thing, columns })];
    }
    case 'attempts': {
      const attempts = counted(Number(change.after), 'attempts', language);
      return [tell('attempts', language, { thing, attempts })];
    }
    case 'maxQuestions': {
      const questions = isolate(counted(Number(change.after), 'questions', language), language);
      return [tell('most_questions', language, { questions })];
    }
    case 'variable': {
      if (typeof change.after !== 'string') return [];
      const value = valueWords(change.after, telling.after.words);
      return [tell('kept_as', language, { thing, value })];
    }
    case 'schedule':
      return [tell('other_hours', language, { thing })];
    case 'mode':
    case 'moment':
    case 'stars':
    case 'flow':
    case 'url':
      return becomes(before.block, after.block, telling);
  }
  return typedSentences(changed, thing, telling);
}

/** The members that are made of other things than one value. */
function typedSentences(
  { change, before: { block: was }, after: { block: is } }: ChangedBlock,
  thing: string,
  telling: Telling,
): string[] {
  const { language } = telling;
  if (was.type === 'question' && is.type === 'question' && change.field === 'answer') {
    return answerSentences(was.answer, is.answer, thing, telling);
  }
  if (was.type === 'message' && is.type === 'message' && change.field === 'buttons') {
    return linkSentences(was.buttons ?? [], is.buttons ?? [], thing, telling);
  }
  if (is.type === 'collection' && change.field === 'collection') {
    const list = telling.after.spec.collections.find(({ id }) => id === is.collection);
    if (!list) return [];
    const collection = quotedText(list.name, telling.after.words);
    return [tell('takes_from', language, { thing: telling.before.words.thing(was), collection })];
  }
  if (is.type === 'set' && change.field === 'assignments') {
    const assignments = is.assignments.map((one) => assignmentWords(one, telling.after.words));
    return [tell('calculation', language, { assignments: listed(assignments, language) })];
  }
  if (was.type === 'record' && is.type === 'record' && change.field === 'kind') {
    const [before, after] = [
      say(`record_${was.kind}`, language),
      say(`record_${is.kind}`, language),
    ];
    return [tell('record_kind', language, { before, after })];
  }
  if (is.type === 'record' && change.field === 'notify') {
    const record = say(`record_${is.kind}`, language);
    return [tell(is.notify ? 'notify_on' : 'notify_off', language, { record })];
  }
  if (was.type === 'record' && is.type === 'record' && change.field === 'fields') {
    const record = say(`record_${is.kind}`, language);
    const sentence = (key: 'record_keeps' | 'record_drops', names: readonly string[]) =>
      names.length === 0
        ? []
        : [tell(key, language, { record, values: valuesWords(names, telling.after.words) })];
    return [
      ...sentence(
        'record_keeps',
        is.fields.filter((name) => !was.fields.includes(name)),
      ),
      ...sentence(
        'record_drops',
        was.fields.filter((name) => !is.fields.includes(name)),
      ),
    ];
  }
  return [];
}

/** A text of a block: undefined for a member that is no text, null when nobody sees a difference. */
function blockTextSentence(
  { change, before: { block: was }, after: { block: is } }: ChangedBlock,
  telling: Telling,
): string | null | undefined {
  const { language } = telling;
  const thing = telling.before.words.thing(was);
  switch (change.field) {
    case 'text':
      return textSentence('says', questionOrThing(was, telling.before.words), change, telling);
    case 'title':
      if (was.type === 'record') {
        const record = say(`record_${was.kind}`, language);
        return textSentence('is', tell('the_record_title', language, { record }), change, telling);
      }
      return textSentence('is', tell('the_title', language, { thing }), change, telling);
    case 'description': {
      const subject = tell('the_description', language, { thing });
      return textSentence('is', subject, change, telling);
    }
    case 'retry':
      if (change.after === undefined) return tell('retry_usual', language, { thing });
      return textSentence('is', tell('the_retry', language, { thing }), change, telling);
    case 'skipLabel':
      if (change.before === undefined) return tell('may_skip', language, { thing });
      if (change.after === undefined) return tell('must_answer', language, { thing });
      return textSentence('called', tell('the_skip', language, { thing }), change, telling);
    case 'doneLabel': {
      if (change.after === undefined) return null;
      const ended = telling.after.words.thing(is);
      const subject = tell('the_done', language, { thing: ended });
      return textSentence('called', subject, change, telling);
    }
    default:
      return undefined;
  }
}

/** A block as a thing; a question that is called by what it asks for is here called a question. */
export function questionOrThing(block: Block, { thing, language }: BlockWords): string {
  const value = thing(block);
  if (block.type !== 'question' || value !== knownValue(block.variable, language)) return value;
  return tell('the_question', language, { value });
}

function fate({ before, after }: ChangedBlock['change']): 'added' | 'gone' | 'replaced' {
  if (before === undefined) return 'added';
  return after === undefined ? 'gone' : 'replaced';
}

/** "It now sends a reminder 2 hours before the date." Nothing where both read the same. */
function becomes(was: Block, is: Block, { before, after, language }: Telling): string[] {
  const [former, current] = [before.words.does(was), after.words.does(is)];
  if (former === current) return [];
  return [tell('now_does', language, { before: former, after: current })];
}
