import { variablesInText, variablesRead } from '#server/bot-spec/variables-read.ts';
import { variablesWritten } from '#server/bot-spec/variables-written.ts';
import { violation } from '#server/proof/codes.ts';
import type { Rule } from '#server/proof/facts.ts';

/** A variable that nothing writes and nothing reads only confuses who looks at the bot. */
const unusedVariables: Rule = ({ spec }) => {
  const used = new Set(
    spec.blocks.flatMap((block) => [...variablesRead(block), ...variablesWritten(block)]),
  );
  const inAnswers = new Set(spec.knowledge.flatMap(({ answer }) => variablesInText(answer)));
  return spec.variables.flatMap(({ name }, index) =>
    used.has(name) || inAnswers.has(name)
      ? []
      : [violation('variable/unused', { pointer: `/variables/${index}` }, { variable: name })],
  );
};

export const unusedRules: readonly Rule[] = [unusedVariables];
