import { optionsOf } from './answers.ts';
import type { Block } from './blocks.ts';
import type { Trigger } from './flows.ts';
import type { BotSpec } from './spec.ts';
import type { Text } from './text.ts';

/** One text of a spec and where it stands. */
export interface PlacedText {
  readonly text: Text;
  /**
   * `message` is said in the chat, `label` stands on a button, `name` is shown in lists, `title` and
   * `description` stand on an invoice.
   */
  readonly role: 'message' | 'label' | 'name' | 'title' | 'description';
  readonly pointer: string;
  readonly blockId: string | null;
}

/** Every text of a spec, in the order of the spec. */
export function specTexts(spec: BotSpec): PlacedText[] {
  return [
    placed(spec.name, 'name', '/name'),
    placed(spec.description, 'name', '/description'),
    ...spec.knowledge.flatMap(({ question, answer }, index) => [
      placed(question, 'name', `/knowledge/${index}/question`),
      placed(answer, 'message', `/knowledge/${index}/answer`),
    ]),
    ...spec.collections.flatMap((collection, index) => [
      placed(collection.name, 'name', `/collections/${index}/name`),
      ...collection.items.flatMap((item, itemIndex) => {
        const at = `/collections/${index}/items/${itemIndex}`;
        const description = item.description
          ? [placed(item.description, 'name', `${at}/description`)]
          : [];
        return [placed(item.name, 'label', `${at}/name`), ...description];
      }),
    ]),
    ...spec.flows.flatMap((flow, index) => [
      placed(flow.name, 'name', `/flows/${index}/name`),
      ...flow.triggers.flatMap((trigger, triggerIndex) =>
        triggerTexts(trigger, `/flows/${index}/triggers/${triggerIndex}`),
      ),
    ]),
    ...spec.blocks.flatMap((block, index) => blockTexts(block, `/blocks/${index}`)),
  ];
}

function triggerTexts(trigger: Trigger, pointer: string): PlacedText[] {
  switch (trigger.type) {
    case 'command':
    case 'intent':
      return [placed(trigger.description, 'name', `${pointer}/description`)];
    case 'button':
      return [placed(trigger.label, 'label', `${pointer}/label`)];
    case 'start':
    case 'keywords':
    case 'schedule':
      return [];
  }
}

/** The texts of one block; `pointer` is where the block stands. */
export function blockTexts(block: Block, pointer: string): PlacedText[] {
  const own = (text: Text | undefined, role: PlacedText['role'], at: string): PlacedText[] =>
    text ? [{ text, role, pointer: `${pointer}${at}`, blockId: block.id }] : [];
  switch (block.type) {
    case 'message':
      return [
        ...own(block.text, 'message', '/text'),
        ...(block.buttons ?? []).flatMap(({ label }, index) =>
          own(label, 'label', `/buttons/${index}/label`),
        ),
      ];
    case 'menu':
      return [
        ...own(block.text, 'message', '/text'),
        ...block.options.flatMap(({ label }, index) =>
          own(label, 'label', `/options/${index}/label`),
        ),
      ];
    case 'question':
      return [
        ...own(block.text, 'message', '/text'),
        ...own(block.retry, 'message', '/retry'),
        ...own(block.skipLabel, 'label', '/skipLabel'),
        ...optionsOf(block.answer).flatMap(({ label }, index) =>
          own(label, 'label', `/answer/options/${index}/label`),
        ),
      ];
    case 'collection':
      return [
        ...own(block.text, 'message', '/text'),
        ...own(block.doneLabel, 'label', '/doneLabel'),
      ];
    case 'record':
      return own(block.title, 'message', '/title');
    case 'handoff':
    case 'language':
    case 'end':
      return own(block.text, 'message', '/text');
    case 'ai':
      return own(block.text, 'message', '/text');
    case 'payment':
      return [
        ...own(block.title, 'title', '/title'),
        ...own(block.description, 'description', '/description'),
      ];
    case 'condition':
    case 'set':
    case 'wait':
    case 'hours':
    case 'http':
    case 'jump':
    case 'return':
      return [];
  }
}

function placed(text: Text, role: PlacedText['role'], pointer: string): PlacedText {
  return { text, role, pointer, blockId: null };
}
