import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LIMITS } from '#server/config/limits.ts';
import type { EngineName } from '#server/pipeline/engine.ts';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { translateError } from '#server/shared/messages/translate-error.ts';
import { messageOf } from './verb.ts';

export interface BuildArguments {
  readonly prompt: string;
  readonly locale: Language;
  readonly engine: EngineName;
  readonly out: string | null;
  readonly json: boolean;
  readonly answers: Readonly<Record<string, string>>;
}

const engineSchema = z.enum(['builtin', 'model']);
/** Answers by question id; several picked options may come as a list. */
const answersSchema = z.record(
  z.string().max(40),
  z.union([z.string(), z.array(z.string()).transform((list) => list.join(', '))]),
);

/** The arguments of `factory build`, or what is wrong with them in one line. */
export async function readBuildArguments(
  args: readonly string[],
): Promise<BuildArguments | string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        prompt: { type: 'string' },
        locale: { type: 'string', default: 'en' },
        engine: { type: 'string', default: 'builtin' },
        out: { type: 'string' },
        answers: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const locale = languageSchema.safeParse(values.locale);
    if (!locale.success) return `Unknown locale: ${values.locale}. Use ar or en.`;
    const engine = engineSchema.safeParse(values.engine);
    if (!engine.success) return `Unknown engine: ${values.engine}. Use builtin or model.`;
    const prompt = values.prompt?.trim() ?? '';
    const max = LIMITS.prompt.maxCharacters;
    if (prompt === '') return translateError('run/prompt-empty', locale.data);
    if (prompt.length > max) {
      return translateError('run/prompt-too-long', locale.data, { length: prompt.length, max });
    }
    const answers = values.answers === undefined ? {} : await readAnswers(values.answers);
    if (typeof answers === 'string') return answers;
    const { out = null, json } = values;
    return { prompt, locale: locale.data, engine: engine.data, out, json, answers };
  } catch (error) {
    return messageOf(error);
  }
}

async function readAnswers(path: string): Promise<Record<string, string> | string> {
  const answers = answersSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  return answers.success ? answers.data : `${path}: answers must be texts by question id.`;
}
