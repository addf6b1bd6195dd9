import { runTool } from '#server/launch/run-tool.ts';

/** name → Node program with arguments. Each ends with 0 when all is well. */
const CHECKS = {
  format: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  lint: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  imports: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', 'server', 'admin', 'web', 'prisma', 'tests'],
  ],
  deadCode: ['node_modules/knip/bin/knip.js'],
  project: ['--import', 'tsx', 'tests/checks/project-checks.ts'],
} as const;

async function runCheck(name: string, args: readonly string[]): Promise<boolean> {
  const startedMs = performance.now();
  const { succeeded, output } = await runTool(args);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${succeeded ? '✔' : '✖'} ${name} (${seconds} s)`);
  if (!succeeded) console.log(output.trim());
  return succeeded;
}

/** Runs the named checks, or all, side by side; prints a line each, and why one failed. */
export async function runChecks(
  names: readonly string[] = [],
): Promise<{ passed: number; failed: number }> {
  const chosen = Object.entries(CHECKS).filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  const results = await Promise.all(chosen.map(([name, args]) => runCheck(name, args)));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
