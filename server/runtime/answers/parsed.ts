import type { Problem } from '#server/runtime/block-executor.ts';
import type { StandardText } from '#server/runtime/standard-texts.ts';

/** An answer that was understood, or what to say about one that was not. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function understood<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

export function refused(text: StandardText, values?: Problem['values']): Parsed<never> {
  return { ok: false, problem: { text, ...(values && { values }) } };
}
