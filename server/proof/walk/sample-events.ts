import type { Block } from '#server/bot-spec/blocks.ts';
import type { Trigger } from '#server/bot-spec/flows.ts';
import type { BotSpec } from '#server/bot-spec/spec.ts';
import { textIn } from '#server/bot-spec/text.ts';
import { parseAction } from '#server/runtime/actions.ts';
import { ALWAYS_ON_COMMANDS } from '#server/runtime/commands/table.ts';
import type { Effect } from '#server/runtime/effects.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import { cartAmounts } from './cart-amounts.ts';
import { type SampleContext, sampleAnswers } from './sample-answers.ts';
import { sampleResults } from './sample-results.ts';

const NONSENSE = 'zzqq xyzzy';
const QUESTION = 'How much is it and when?';
const AI_ENDINGS = ['خلاص', 'I want to talk to a person'];

/** Everything that a customer may do at this point, apart from what may happen at any point. */
export function sampleEvents(
  context: SampleContext,
  effects: readonly Effect[],
): ConversationEvent[] {
  const { session, spec } = context;
  if (session.handedOff) {
    return [
      typed('?'),
      { type: 'staff_reply', text: 'OK', closes: false },
      { type: 'staff_reply', text: 'OK', closes: true },
    ];
  }
  const { waiting } = session;
  const block = waiting && indexOf(spec).blocks.get(waiting.blockId);
  if (block && waiting?.call) return sampleResults(block, waiting.call.id, context);
  const taps = tapsOn(effects, block, context);
  if (!waiting || !block) return [...taps, typed(NONSENSE)];
  return [...taps, ...answersTo(block, context)];
}

/** What may happen at any point: commands, keywords, questions, old buttons, nonsense. */
export function interruptions({ spec }: SampleContext): ConversationEvent[] {
  return [
    ...ALWAYS_ON_COMMANDS.map((command): ConversationEvent => ({ type: 'command', command })),
    { type: 'command', command: 'no_such_command' },
    ...spec.flows.flatMap((flow) =>
      flow.triggers.flatMap((trigger) => eventsOf(trigger, flow.id, spec)),
    ),
    ...spec.knowledge
      .slice(0, 1)
      .map(({ question }) => typed(textIn(question, spec.defaultLanguage))),
    { type: 'button', action: 'b:gone:o:gone' },
    { type: 'http_result', callId: 'gone.1', outcome: 'failed', values: {} },
    { type: 'payment', invoiceId: 'gone.1', outcome: 'paid' },
    typed(NONSENSE),
  ];
}

/** What makes a trigger start its flow. */
function eventsOf(trigger: Trigger, flowId: string, spec: BotSpec): ConversationEvent[] {
  switch (trigger.type) {
    case 'start':
      return trigger.payload === undefined
        ? []
        : [{ type: 'command', command: 'start', payload: trigger.payload }];
    case 'command':
      return [{ type: 'command', command: trigger.command }];
    case 'keywords':
      return trigger.words.slice(0, 1).map(typed);
    case 'intent':
      return [typed(textIn(trigger.description, spec.defaultLanguage))];
    case 'button':
      return [typed(textIn(trigger.label, spec.defaultLanguage))];
    case 'schedule':
      return [{ type: 'schedule', flowId }];
  }
}

function typed(text: string): ConversationEvent {
  return { type: 'text', text };
}

function answersTo(block: Block, context: SampleContext): ConversationEvent[] {
  const { session, spec, tested } = context;
  switch (block.type) {
    case 'question':
      return sampleAnswers(block, context);
    case 'menu':
      return block.options
        .slice(0, 1)
        .map(({ label }) => typed(textIn(label, session.language)))
        .concat(typed(NONSENSE));
    case 'collection': {
      const items = indexOf(spec).collections.get(block.collection)?.items ?? [];
      const names = items.map(({ name }) => textIn(name, session.language));
      if (block.mode === 'pick') return [typed(names[0] ?? NONSENSE), typed(NONSENSE)];
      const { variable = '' } = block;
      const wanted = tested.variables.has(variable)
        ? cartAmounts(items, tested.constantsOf(variable))
        : [];
      return [
        typed(`2 ${names[0] ?? NONSENSE}`),
        typed(`0 ${names[0] ?? NONSENSE}`),
        typed(NONSENSE),
        ...wanted.map(({ item, quantity }) =>
          typed(`${quantity} ${textIn(item.name, session.language)}`),
        ),
      ];
    }
    case 'ai':
      return [typed('?'), typed(QUESTION), ...AI_ENDINGS.map(typed)];
    default:
      return [typed(NONSENSE)];
  }
}

/** The buttons to try: all of them where they lead to different places, else the first and last. */
function tapsOn(
  effects: readonly Effect[],
  block: Block | null | undefined,
  { tested }: SampleContext,
): ConversationEvent[] {
  const actions = actionsIn(effects);
  const variable = block && 'variable' in block ? block.variable : undefined;
  const isTested = variable !== undefined && tested.variables.has(variable);
  const needsAll = block?.type !== 'question' && block?.type !== 'collection';
  const leadsElsewhere =
    isTested && block?.type === 'collection' ? block.mode === 'pick' : isTested;
  if (needsAll || (leadsElsewhere && actions.length <= 24)) return actions.map(tap);
  const options = actions.filter((action) => isOption(action));
  const others = actions.filter((action) => !isOption(action));
  const ends = [...new Set([options[0], options.at(-1)])].filter((action) => action !== undefined);
  return [...ends, ...others].map(tap);
}

/** The actions of the buttons that came with these effects. */
function actionsIn(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) =>
    'buttons' in effect
      ? (effect.buttons ?? [])
          .flat()
          .flatMap((button) => ('action' in button ? [button.action] : []))
      : [],
  );
}

function isOption(action: string): boolean {
  const parsed = parseAction(action);
  return parsed?.type === 'block' && (parsed.verb === 'option' || parsed.verb === 'minus');
}

function tap(action: string): ConversationEvent {
  return { type: 'button', action };
}
