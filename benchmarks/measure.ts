export interface Measured {
  readonly name: string;
  /** The median time of one call over all rounds. */
  readonly medianMs: number;
}

const ROUNDS = 15;
const ROUND_MS = 60;

/** How long one call of `run` takes: the median of rounds, after a round that warms up. */
export function measure(name: string, run: () => unknown): Measured {
  const callsPerRound = calibrate(run);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let call = 0; call < callsPerRound; call += 1) run();
    return (performance.now() - start) / callsPerRound;
  });
  return { name, medianMs: median(rounds) };
}

/** How many calls fill a round; it also lets the code become warm. */
function calibrate(run: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < ROUND_MS * 3) {
    run();
    calls += 1;
  }
  return Math.max(1, Math.round(calls / 3));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A benchmark's answer: JSON, with numbers short enough to read. */
export function printResult(result: object): void {
  const short = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(3)) : value;
  process.stdout.write(`${JSON.stringify(result, short, 2)}\n`);
}
