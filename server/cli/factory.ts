import { buildVerb } from './build.ts';
import { chat } from './chat.ts';
import { diffVerb } from './diff.ts';
import { proveVerb } from './prove.ts';
import { EXIT, type Verb } from './verb.ts';

/** What the command line can do: `npm run -s factory -- <verb> …`. */
const verbs: Readonly<Record<string, Verb>> = {
  build: buildVerb,
  prove: proveVerb,
  diff: diffVerb,
  chat,
};

function usage(): string {
  const lines = Object.entries(verbs).map(([name, verb]) => `  ${name.padEnd(8)} ${verb.summary}`);
  return ['Usage: factory <verb> …', '', ...lines, '', 'factory <verb> --help says more.'].join(
    '\n',
  );
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h') {
    process.stdout.write(`${usage()}\n`);
    return EXIT.done;
  }
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    const problem = name === undefined ? '' : `Unknown verb: ${name}\n\n`;
    process.stderr.write(`${problem}${usage()}\n`);
    return EXIT.wrongUsage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${verb.usage}\n`);
    return EXIT.done;
  }
  return await verb.run(rest);
}

// Whoever reads the output may have seen enough (`| head`): that is no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done);
});

process.exitCode = await main(process.argv.slice(2));
