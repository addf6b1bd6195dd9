import type { Block, BlockOf } from '#server/bot-spec/blocks.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import { blockAction } from '#server/runtime/actions.ts';
import type { ConversationEvent } from '#server/runtime/events.ts';
import { indexOf } from '#server/runtime/spec-index.ts';
import type { SampleContext } from './sample-answers.ts';

type HttpResult = Extract<ConversationEvent, { type: 'http_result' }>;
type HttpValue = HttpResult['values'][string];

const IMPATIENCE = 'hello?';
const AI_OUTCOMES = ['answered', 'handoff', 'limit', 'failed'] as const;

/** Everything that can come back from outside to a block that waits for it, and an impatient word. */
export function sampleResults(
  block: Block,
  id: string,
  context: SampleContext,
): ConversationEvent[] {
  const impatient: ConversationEvent = { type: 'text', text: IMPATIENCE };
  switch (block.type) {
    case 'http':
      return [...httpResults(block, id, context), impatient];
    case 'ai':
      return [
        ...AI_OUTCOMES.map(
          (outcome): ConversationEvent => ({
            type: 'ai_result',
            callId: id,
            outcome,
            ...(outcome === 'answered' && { text: 'Sample' }),
          }),
        ),
        impatient,
      ];
    case 'payment':
      return [
        { type: 'payment', invoiceId: id, outcome: 'paid' },
        { type: 'payment', invoiceId: id, outcome: 'cancelled' },
        { type: 'button', action: blockAction(block.id, 'skip') },
        impatient,
      ];
    default:
      return [impatient];
  }
}

/** A failure, and answers whose values stand on each side of what the bot compares them with. */
function httpResults(
  block: BlockOf<'http'>,
  callId: string,
  { spec, tested }: SampleContext,
): HttpResult[] {
  const { variableTypes } = indexOf(spec);
  const choices = block.reads.map(({ variable }) => ({
    variable,
    values: valuesOf(variableTypes.get(variable) ?? 'text', tested.constantsOf(variable)),
  }));
  const most = Math.max(1, ...choices.map(({ values }) => values.length));
  const answers = Array.from(
    { length: most },
    (_, position): HttpResult => ({
      type: 'http_result',
      callId,
      outcome: 'ok',
      values: Object.fromEntries(
        choices.map(({ variable, values }) => [variable, values[position % values.length] ?? '']),
      ),
    }),
  );
  return [...answers, { type: 'http_result', callId, outcome: 'failed', values: {} }];
}

function valuesOf(
  type: VariableType,
  constants: readonly (string | number | boolean)[],
): HttpValue[] {
  switch (type) {
    case 'number':
    case 'money':
    case 'rating': {
      const around = constants.map(Number).filter(Number.isFinite);
      return [...new Set([1, ...around.flatMap((value) => [value - 1, value, value + 1])])];
    }
    case 'boolean':
      return [true, false];
    case 'date':
      return ['2026-12-01', ...constants.map(String)];
    case 'time':
      return ['12:00', ...constants.map(String)];
    case 'datetime':
      return ['2026-12-01T10:00:00.000Z'];
    default:
      return ['Sample', ...constants.map(String)];
  }
}
