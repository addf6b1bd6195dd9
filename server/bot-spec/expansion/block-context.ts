import type { ModelForm } from '#server/bot-spec/model-form.ts';
import type { VariableType } from '#server/bot-spec/variables.ts';
import type { AnswerContext } from './answers.ts';
import type { Names } from './names.ts';

/** What is known of the whole form while one of its blocks is expanded. */
export interface BlockContext extends AnswerContext {
  readonly form: ModelForm;
  readonly blocks: Names;
  readonly flows: Names;
  readonly collections: Names;
  readonly types: ReadonlyMap<string, VariableType>;
}
