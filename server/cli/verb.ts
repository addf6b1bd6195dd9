/** How a command ends. */
export const EXIT = {
  done: 0,
  /** The work was done, and its result is a failure. */
  failed: 1,
  /** The command was not understood, or a file could not be read. */
  wrongUsage: 2,
} as const;

/** One verb of the command line. */
export interface Verb {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** All flags, for `--help`. */
  readonly usage: string;
  /** Gives the exit code; results go to stdout, everything else to stderr. */
  run(args: readonly string[]): Promise<number>;
}

/** Says what was wrong with the arguments, and how the verb is used. */
export function refuseUsage(verb: Pick<Verb, 'usage'>, problem: string): number {
  process.stderr.write(`${problem}\n\n${verb.usage}\n`);
  return EXIT.wrongUsage;
}

/** What an error says about itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
