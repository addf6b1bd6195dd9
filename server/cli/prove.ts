import { parseArgs } from 'node:util';
import { describeViolation } from '#server/proof/describe-violation.ts';
import { prove } from '#server/proof/prove.ts';
import type { Proof } from '#server/proof/types.ts';
import { type Language, languageSchema } from '#server/shared/language.ts';
import { problemLines, readSpecFile } from './read-spec-file.ts';
import { EXIT, messageOf, refuseUsage, type Verb } from './verb.ts';

/** `factory prove`: is this bot proven to work? */
export const proveVerb: Verb = {
  summary: 'proves that a bot works',
  usage: [
    'Usage: factory prove <bot.json> [--json] [--language ar|en]',
    '',
    '  --json       print the whole proof as JSON',
    '  --language   the language of the report (en)',
    '',
    'Exit code: 0 passed, 1 not passed, 2 wrong usage or not a bot.',
  ].join('\n'),

  async run(args) {
    const read = readArguments(args);
    if (typeof read === 'string') return refuseUsage(proveVerb, read);
    const file = await readSpecFile(read.path);
    if (!file.ok) {
      process.stderr.write(`${problemLines(file, read.language).join('\n')}\n`);
      return EXIT.wrongUsage;
    }
    const proof = prove(file.spec);
    const report = read.json ? JSON.stringify(proof, null, 2) : reportOf(proof, read.language);
    process.stdout.write(`${report}\n`);
    return proof.passed ? EXIT.done : EXIT.failed;
  },
};

interface Arguments {
  readonly path: string;
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
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return 'Give exactly one file.';
    const language = languageSchema.safeParse(values.language ?? 'en');
    if (!language.success) return `Unknown language: ${values.language}`;
    return { path, json: values.json ?? false, language: language.data };
  } catch (error) {
    return messageOf(error);
  }
}

function reportOf(proof: Proof, language: Language): string {
  const { blocks, branches, steps } = proof.coverage;
  const violations = proof.violations.map((violation) => {
    const { sentence, hint } = describeViolation(violation, language);
    const place = violation.blockId ?? violation.pointer;
    return `${violation.severity} ${violation.code} (${place}): ${sentence} ${hint}`;
  });
  const stories = proof.stories.map(({ storyId, passed }) => `${passed ? '✓' : '✗'} ${storyId}`);
  return [
    proof.passed ? 'passed' : 'not passed',
    `blocks ${blocks.visited}/${blocks.total}, ways out ${branches.visited}/${branches.total}, steps ${steps}`,
    ...stories,
    ...violations,
  ].join('\n');
}
