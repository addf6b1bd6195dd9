import type { SpecPart } from '#server/bot-spec/diff/spec-part.ts';
import { tell } from '#server/bot-spec/diff/tell.ts';
import type { Side } from '#server/bot-spec/diff/telling.ts';
import { counted } from '#server/bot-spec/wording/counted.ts';
import { listed } from '#server/bot-spec/wording/listed.ts';
import { quotedText } from '#server/bot-spec/wording/readable.ts';
import { valueWords } from '#server/bot-spec/wording/value-words.ts';
import { isolate } from '#server/runtime/isolate.ts';
import { moneyText } from '#server/runtime/money-text.ts';
import { questionOrThing } from './blocks.ts';
import { triggerWords } from './flows.ts';
import { blockAt, wayOf } from './ways.ts';

/** What a part adds to a bot. `leadsToNew` is set for a way that the sentence on its target tells. */
export function addedWords(part: SpecPart, side: Side, leadsToNew = false): string {
  const { words } = side;
  const { language } = words;
  switch (part.kind) {
    case 'language':
      return tell('added_language', language, {
        language: tell(`language_${part.language}`, language),
      });
    case 'variable':
      return tell('added_variable', language, { value: valueWords(part.variable.name, words) });
    case 'knowledge':
      return tell('added_knowledge', language, {
        question: quotedText(part.entry.question, words),
      });
    case 'block': {
      const does = words.does(part.block);
      if (part.block.type !== 'menu') return does;
      const labels = part.block.options.map(({ label }) => quotedText(label, words));
      return tell('added_menu', language, { does, labels: listed(labels, language) });
    }
    case 'option': {
      if (part.block.type !== 'menu' || leadsToNew) return partWords(part, side);
      const label = quotedText(part.option.label, words);
      const thing = words.thing(part.block);
      const does = words.does(blockAt(part.option.next, side));
      return tell('added_leading_option', language, { label, thing, does });
    }
    case 'branch': {
      const way = wayOf(part, 'next', side);
      return tell('added_way', language, {
        way,
        does: words.does(blockAt(part.branch.next, side)),
      });
    }
    default:
      return partWords(part, side);
  }
}

/** What a bot no longer has. */
export function removedWords(part: SpecPart, side: Side): string {
  const { words } = side;
  const { language } = words;
  switch (part.kind) {
    case 'language':
      return tell('removed_language', language, {
        language: tell(`language_${part.language}`, language),
      });
    case 'variable':
      return tell('removed_variable', language, { value: valueWords(part.variable.name, words) });
    case 'knowledge':
      return tell('removed_knowledge', language, {
        question: quotedText(part.entry.question, words),
      });
    case 'block':
      return questionOrThing(part.block, words);
    case 'branch':
      return tell('removed_branch', language, { way: wayOf(part, 'next', side) });
    default:
      return partWords(part, side);
  }
}

/** A part that is called the same whether it comes or goes. */
function partWords(part: SpecPart, side: Side): string {
  const { spec, words } = side;
  const { language } = words;
  switch (part.kind) {
    case 'collection': {
      const collection = quotedText(part.collection.name, words);
      const items = counted(part.collection.items.length, 'items', language);
      return tell('added_collection', language, { collection, items });
    }
    case 'item': {
      const item = quotedText(part.item.name, words);
      const collection = quotedText(part.collection.name, words);
      if (part.item.price === undefined) return tell('added_item', language, { item, collection });
      const price = isolate(moneyText(part.item.price, spec.currency, language), language);
      return tell('added_priced_item', language, { item, price, collection });
    }
    case 'schedule':
    case 'weekday':
      return tell('added_schedule', language);
    case 'flow':
      return tell('added_flow', language, { flow: quotedText(part.flow.name, words) });
    case 'trigger':
      return triggerWords(part.trigger, part.flow, side);
    case 'option': {
      const label = quotedText(part.option.label, words);
      const key = part.block.type === 'menu' ? 'added_option' : 'added_choice';
      return tell(key, language, { label, thing: words.thing(part.block) });
    }
    case 'story':
      return tell('added_story', language, { title: quotedText(part.story.title, words) });
    default:
      return tell('the_bot', language);
  }
}
