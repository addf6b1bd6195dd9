/** Tells the person at the terminal what goes on: one line a step. */
export interface Progress {
  /** Runs a step; `label` says what it does, such as "Starting the database". */
  step<Result>(label: string, run: () => Promise<Result>): Promise<Result>;
  say(line: string): void;
}

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

const seconds = (fromMs: number): string => `${((performance.now() - fromMs) / 1000).toFixed(1)} s`;

/** On a terminal a running step shows at once; elsewhere only its end makes a line. */
export function createProgress(output: Output = process.stdout): Progress {
  return {
    async step(label, run) {
      const startedMs = performance.now();
      if (output.isTTY) output.write(`  ${label} …`);
      try {
        const result = await run();
        const line = `✔ ${label} (${seconds(startedMs)})\n`;
        output.write(output.isTTY ? `\r\u001b[2K${line}` : line);
        return result;
      } catch (error) {
        if (output.isTTY) output.write('\r\u001b[2K');
        throw error;
      }
    },
    say: (line) => void output.write(`${line}\n`),
  };
}
