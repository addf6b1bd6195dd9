import { variableLabel } from '#server/bot-spec/variable-label.ts';
import { executorOf, go } from '#server/runtime/block-executor.ts';
import type { RecordField } from '#server/runtime/effects.ts';
import { renderText, variableValue } from '#server/runtime/render-text.ts';
import type { Turn } from '#server/runtime/turn.ts';
import { valueText } from '#server/runtime/value-text.ts';

const MAX_MESSAGE_LENGTH = 4096;

export const recordExecutor = executorOf('record', {
  enter(block, turn) {
    const { defaultLanguage } = turn.spec;
    const title = renderText(block.title, { ...turn, language: defaultLanguage });
    const fields = block.fields.map((variable) => fieldOf(variable, turn));
    turn.effects.push({
      type: 'store_record',
      kind: block.kind,
      title,
      fields,
      blockId: block.id,
    });
    if (block.notify) {
      const lines = fields.map(({ label, text }) =>
        text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`,
      );
      const text = [`📥 ${title}`, '', ...lines].join('\n').slice(0, MAX_MESSAGE_LENGTH);
      turn.effects.push({ type: 'notify_owner', text, blockId: block.id });
    }
    return go('next', block.next);
  },
});

function fieldOf(variable: string, turn: Turn): RecordField {
  const language = turn.spec.defaultLanguage;
  const value = variableValue(variable, turn);
  return {
    variable,
    label: variableLabel(turn.spec, variable, language),
    text: valueText(variable, value, { spec: turn.spec, language }),
    value: value ?? null,
  };
}
