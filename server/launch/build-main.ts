import { build } from './build.ts';
import { createProgress } from './progress.ts';
import { reportFailure } from './report-failure.ts';

await createProgress()
  .step('Building what changed', () => build())
  .catch(reportFailure);
