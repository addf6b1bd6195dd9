import { parseArgs } from 'node:util';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { messageOf } from './verb.ts';

export interface ChatArguments {
  readonly path: string;
  readonly script: string | undefined;
  readonly language: Language | undefined;
  readonly now: Date;
}

/** The arguments of `factory chat`, or what is wrong with them. */
export function readChatArguments(args: readonly string[], now: Date): ChatArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        script: { type: 'string' },
        language: { type: 'string' },
        now: { type: 'string' },
      },
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'Give exactly one file.';
    const language = languageSchema.optional().safeParse(values.language);
    if (!language.success) return `Unknown language: ${values.language}`;
    const moment = values.now === undefined ? now : new Date(values.now);
    if (Number.isNaN(moment.getTime())) return `Not a moment: ${values.now}`;
    return { path, script: values.script, language: language.data, now: moment };
  } catch (error) {
    return messageOf(error);
  }
}
