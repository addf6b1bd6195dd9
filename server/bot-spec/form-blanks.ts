import type { ModelBlock, ModelForm } from './model-form.ts';

type ModelQuestion = Extract<ModelBlock, { type: 'question' }>;
type ModelFlow = ModelForm['flows'][number];

/** The form's way to say that there is no text. */
export const NO_TEXT = { ar: '', en: '' };

/** A question of the form with everything left out that a question can do without. */
export const BLANK_QUESTION = {
  type: 'question',
  choices: [],
  min: 0,
  max: 0,
  schedule: '',
  pattern: '',
  optional: false,
  escape: '',
} as const satisfies Partial<ModelQuestion>;

/** A flow of the form that nothing starts. */
export const BLANK_FLOW = {
  main: false,
  command: '',
  keywords: [],
  wishes: NO_TEXT,
  button: NO_TEXT,
  payload: '',
  scheduleDays: [],
  scheduleTime: '',
} satisfies Partial<ModelFlow>;
