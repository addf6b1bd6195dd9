import type { z } from 'zod';
import type { ModelErrorCode } from './errors.ts';
import type { ModelReply } from './model.ts';

export type ReadJson<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: ModelErrorCode;
      /** What is wrong, in words that the model can act on. */
      readonly problems: readonly string[];
    };

/** Turns an answer of the right shape into the value that is wanted, or says what is wrong with it. */
export type ReadAnswer<Answer, Value> = (answer: Answer) => ReadJson<Value>;

const MAX_PROBLEMS = 20;

/** Judges a reply: cut off, refused, empty, not JSON, of another shape, or the value. Never throws. */
export function readJson<Answer, Value>(
  reply: Pick<ModelReply, 'text' | 'refusal' | 'finish'>,
  schema: z.ZodType<Answer>,
  read: ReadAnswer<Answer, Value>,
): ReadJson<Value> {
  if (reply.refusal !== null || reply.finish === 'filtered') return failed('model/refused');
  if (reply.finish === 'cut_off') return failed('model/cut-off');
  if (reply.text.trim() === '') return failed('model/empty', ['The answer was empty.']);

  let json: unknown;
  try {
    json = JSON.parse(withoutFence(reply.text));
  } catch (error) {
    return failed('model/not-json', [error instanceof Error ? error.message : 'not JSON']);
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? read(parsed.data) : wrongSchema(parsed.error);
}

/** Zod's findings as problems that the model can mend. */
export function wrongSchema(error: z.ZodError) {
  return failed('model/wrong-schema', problemsOf(error));
}

function failed(code: ModelErrorCode, problems: readonly string[] = []) {
  return { ok: false, code, problems } as const;
}

/** Servers that do not enforce the schema like to wrap JSON into a Markdown fence. */
function withoutFence(text: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text;
}

function problemsOf(error: z.ZodError): string[] {
  return error.issues
    .slice(0, MAX_PROBLEMS)
    .map((issue) => `/${issue.path.map(String).join('/')}: ${issue.message}`);
}
