import { loadEnvFile, readLaunchSettings } from '#server/config/env.ts';
import { launch } from './launch.ts';
import { createProgress } from './progress.ts';
import { reportFailure } from './report-failure.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stopping.abort());
}

try {
  loadEnvFile();
  const mode = process.argv.includes('--dev') ? 'development' : 'production';
  await launch({
    ...readLaunchSettings(),
    mode,
    progress: createProgress(),
    stop: stopping.signal,
  });
  process.exit(0);
} catch (error) {
  reportFailure(error);
}
