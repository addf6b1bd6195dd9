import { BLUEPRINTS } from '#server/bot-spec/blueprints.ts';
import { expandModelForm } from '#server/bot-spec/expand-model-form.ts';
import { variableLabel } from '#server/bot-spec/variable-label.ts';
import { type Field, standardField } from './field.ts';

/**
 * A field that a trade usually asks for: the standard one of a kind (`phone`), or a question of a
 * blueprint (`lead.goal`) with its words and choices. Only what is asked is taken from a blueprint,
 * never what its business says of itself.
 */
export function usualField(name: string): Field {
  const [blueprintId, variable] = name.split('.');
  return variable === undefined ? standardField(name) : blueprintField(blueprintId ?? '', variable);
}

function blueprintField(blueprintId: string, variable: string): Field {
  const blueprint = BLUEPRINTS.find(({ id }) => id === blueprintId);
  const question = blueprint?.form.blocks.find(
    (block) => block.type === 'question' && block.variable === variable,
  );
  if (!blueprint || question?.type !== 'question') {
    throw new Error(`no question ${variable} in the blueprint ${blueprintId}`);
  }
  const spec = expandModelForm(blueprint.form, []);
  return {
    kind: variable,
    answer: question.answer,
    label: { ar: variableLabel(spec, variable, 'ar'), en: variableLabel(spec, variable, 'en') },
    ask: question.text,
    options: question.choices.map(({ label }) => label),
    min: question.min,
    max: question.max,
    optional: question.optional,
    onlyIf: 'always',
  };
}
