import { parseArgs } from 'node:util';
import { describeChanges } from '#server/bot-spec/diff/describe-changes.ts';
import { diffSpecs } from '#server/bot-spec/diff/diff-specs.ts';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { problemLines, readSpecFile } from './read-spec-file.ts';
import { EXIT, messageOf, refuseUsage, type Verb } from './verb.ts';

/** `factory diff`: what is different between two versions of a bot, in words. */
export const diffVerb: Verb = {
  summary: 'says what changed between two versions of a bot',
  usage: [
    'Usage: factory diff <before.json> <after.json> [--language ar|en] [--json]',
    '',
    '  --language   the language of the sentences (en)',
    '  --json       print the changes and the sentences as JSON',
    '',
    'Exit code: 0 done, 2 wrong usage or not a bot.',
  ].join('\n'),

  async run(args) {
    const read = readArguments(args);
    if (typeof read === 'string') return refuseUsage(diffVerb, read);
    const { language } = read;
    const [before, after] = await Promise.all(read.paths.map(readSpecFile));
    if (!before?.ok || !after?.ok) {
      const problems = [before, after].flatMap((file) =>
        file === undefined || file.ok ? [] : problemLines(file, language),
      );
      process.stderr.write(`${problems.join('\n')}\n`);
      return EXIT.wrongUsage;
    }
    const changes = diffSpecs(before.spec, after.spec);
    const told = describeChanges(changes, { before: before.spec, after: after.spec, language });
    const report = read.json
      ? JSON.stringify({ ...told, details: changes }, null, 2)
      : told.summary;
    process.stdout.write(`${report}\n`);
    return EXIT.done;
  },
};

interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly language: Language;
}

function readArguments(args: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, language: { type: 'string' } },
    });
    if (positionals.length !== 2) return 'Give exactly two files: before and after.';
    const language = languageSchema.safeParse(values.language ?? 'en');
    if (!language.success) return `Unknown language: ${values.language}`;
    return { paths: positionals, json: values.json ?? false, language: language.data };
  } catch (error) {
    return messageOf(error);
  }
}
