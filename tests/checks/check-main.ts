import { generateClient } from '#server/launch/build.ts';
import { reportFailure } from '#server/launch/report-failure.ts';
import { runChecks } from './run-checks.ts';

// `npm run check`, or `npm run check -- types lint` for some of them.
await generateClient().catch(reportFailure);
const { failed } = await runChecks(process.argv.slice(2));
process.exit(failed === 0 ? 0 : 1);
