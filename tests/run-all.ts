import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { build } from '#server/launch/build.ts';
import { createProgress } from '#server/launch/progress.ts';
import { reportFailure } from '#server/launch/report-failure.ts';
import { runChecks } from './checks/run-checks.ts';

const REPORT_FILE = join(PROJECT_ROOT, 'build/test-report.json');

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
});

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Runs all tests; a run that ends before its report counts as a failure. */
async function runTests(): Promise<Totals> {
  await rm(REPORT_FILE, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT_FILE}`];
  const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
  });
  const [code] = await once(vitest, 'close');
  const text = await readFile(REPORT_FILE, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const report = reportSchema.parse(JSON.parse(text));
  const isUnexplained = code !== 0 && report.numFailedTests === 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + (isUnexplained ? 1 : 0) };
}

// `npm test`: the checks count as tests.
const progress = createProgress();
await progress.step('Build', () => build()).catch(reportFailure);
const checks = await runChecks();
const tests = await runTests();
const failed = checks.failed + tests.failed;
console.log(`tests: ${checks.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
