import type { Block, BlockOf } from '#server/bot-spec/blocks.ts';
import { columnsFor } from '#server/bot-spec/columns.ts';
import type { ModelBlock } from '#server/bot-spec/model-form.ts';
import { expandAnswer } from './answers.ts';
import type { BlockContext } from './block-context.ts';
import { expandAssignment, expandTest } from './logic.ts';
import { createNames } from './names.ts';
import { wholeWithin } from './numbers.ts';
import { expandAi, expandHttp, expandPayment } from './outside.ts';

const ATTEMPTS = 3;
const MAX_MENU_OPTIONS = 24;
const MAX_MINUTES = 525_600;
const SKIP_LABEL = { ar: 'تخطي', en: 'Skip' };

/** One block of the spec from one block of the portable form. */
export function expandBlock(block: ModelBlock, context: BlockContext): Block {
  const { texts, blocks, variables } = context;
  const id = blocks.of(block.id);
  switch (block.type) {
    case 'message':
      return { id, type: 'message', text: texts.text(block.text), next: blocks.of(block.next) };
    case 'menu':
      return { id, type: 'menu', text: texts.text(block.text), ...menuOptions(block, context) };
    case 'question':
      return {
        id,
        type: 'question',
        text: texts.text(block.text),
        answer: expandAnswer(block, context),
        variable: variables.of(block.variable),
        attempts: ATTEMPTS,
        // Only the question knows what an answer with a pattern looks like, so it is asked again.
        ...(block.answer === 'text' && block.pattern !== '' && { retry: texts.text(block.text) }),
        ...(block.escape !== '' && { escape: blocks.of(block.escape) }),
        ...(block.optional && { skipLabel: texts.text(SKIP_LABEL) }),
        next: blocks.of(block.next),
      };
    case 'collection':
      return {
        id,
        type: 'collection',
        collection: context.collections.of(block.collection),
        text: texts.text(block.text),
        mode: block.mode,
        ...(block.mode !== 'browse' && { variable: variables.of(block.variable) }),
        next: blocks.of(block.next),
      };
    case 'condition':
      return {
        id,
        type: 'condition',
        branches: [
          {
            match: block.match,
            tests: block.tests.slice(0, 10).map((test) => expandTest(test, context)),
            next: blocks.of(block.next),
          },
        ],
        otherwise: blocks.of(block.otherwise),
      };
    case 'set':
      return {
        id,
        type: 'set',
        assignments: [expandAssignment(block, context)],
        next: blocks.of(block.next),
      };
    case 'record':
      return {
        id,
        type: 'record',
        kind: block.kind,
        title: texts.text(block.title),
        fields: [...new Set(block.fields.map((field) => variables.of(field)))].slice(0, 30),
        notify: block.notify,
        next: blocks.of(block.next),
      };
    case 'reminder':
      return expandReminder(block, context);
    case 'pause':
      return {
        id,
        type: 'wait',
        mode: 'pause',
        moment: { type: 'delay', minutes: wholeWithin(block.minutes, 1, MAX_MINUTES) },
        next: blocks.of(block.next),
      };
    case 'hours':
      return {
        id,
        type: 'hours',
        schedule: context.schedules.of(block.schedule),
        open: blocks.of(block.open),
        closed: blocks.of(block.closed),
      };
    case 'handoff':
    case 'language':
      return { id, type: block.type, text: texts.text(block.text), next: blocks.of(block.next) };
    case 'http':
      return expandHttp(block, context);
    case 'ai':
      return expandAi(block, context);
    case 'payment':
      return expandPayment(block, context);
    case 'jump':
      return {
        id,
        type: 'jump',
        flow: context.flows.of(block.flow),
        ...(block.next !== '' && { next: blocks.of(block.next) }),
      };
    case 'return':
      return { id, type: 'return' };
    case 'end': {
      const text = texts.optionalText(block.text);
      return { id, type: 'end', ...(text && { text }) };
    }
  }
}

function menuOptions(
  block: Extract<ModelBlock, { type: 'menu' }>,
  { texts, blocks }: BlockContext,
): Pick<BlockOf<'menu'>, 'options' | 'columns'> {
  const names = createNames(
    block.options.map((option) => option.id),
    'id',
    'option',
  );
  const options = block.options.slice(0, MAX_MENU_OPTIONS).map((option) => ({
    id: names.of(option.id),
    label: texts.text(option.label),
    next: blocks.of(option.next),
  }));
  return { options, columns: columnsFor(options.map((option) => option.label)) };
}

function expandReminder(
  block: Extract<ModelBlock, { type: 'reminder' }>,
  { blocks, variables }: BlockContext,
): Block {
  return {
    id: blocks.of(block.id),
    type: 'wait',
    mode: 'reminder',
    moment: {
      type: 'before',
      minutes: wholeWithin(block.minutesBefore, 0, MAX_MINUTES),
      dateVariable: variables.of(block.dateVariable),
      ...(block.timeVariable !== '' && { timeVariable: variables.of(block.timeVariable) }),
    },
    reminder: blocks.of(block.reminder),
    next: blocks.of(block.next),
  };
}
