import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { LaunchError } from './launch-error.ts';
import { runTool } from './run-tool.ts';

/** One thing that is made from sources. Paths are relative to the project's root. */
export interface BuildStep {
  readonly name: 'client' | 'server' | 'web' | 'admin';
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  run(): Promise<void>;
}

async function runOrExplain(
  what: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<void> {
  const { succeeded, output } = await runTool(args, environment);
  if (!succeeded) throw new LaunchError(`${what} failed:\n${output.trim()}`);
}

/** The entries of the built server: name of the result → source. */
const SERVER_ENTRIES = {
  main: 'server/main.ts',
  worker: 'server/worker.ts',
  migrate: 'server/launch/migrate-main.ts',
  factory: 'server/cli/factory.ts',
  'prove-thread': 'server/domain/bots/prove-thread.ts',
};

async function bundleServer(): Promise<void> {
  await bundle({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: SERVER_ENTRIES,
    outdir: 'build/server',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'silent',
  }).catch((error: unknown) => {
    throw new LaunchError(`the server could not be built:\n${String(error)}`);
  });
}

/** The generated database client: sources and checks need it, too. */
export const CLIENT_STEP: BuildStep = {
  name: 'client',
  inputs: ['prisma/schema.prisma', 'prisma/dmmf-generator.mjs', 'prisma.config.ts'],
  outputs: ['node_modules/.prisma/client/index.js', 'build/prisma/datamodel.json'],
  run: () => runOrExplain('prisma generate', ['node_modules/prisma/build/index.js', 'generate']),
};

export const BUILD_STEPS: readonly BuildStep[] = [
  {
    name: 'server',
    inputs: ['server', 'admin', 'prisma/datamodel.ts'],
    outputs: Object.keys(SERVER_ENTRIES).map((name) => join('build/server', `${name}.js`)),
    run: bundleServer,
  },
  {
    name: 'web',
    inputs: ['web', 'vite.config.ts'],
    outputs: ['build/web/server/index.js', 'build/web/client'],
    run: () =>
      runOrExplain(
        'building the pages',
        ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'],
        { NODE_ENV: 'production' },
      ),
  },
  {
    name: 'admin',
    inputs: ['admin', 'server/shared/arabic.ts'],
    outputs: ['build/admin'],
    run: () =>
      runOrExplain('building the back office', ['--import', 'tsx', 'admin/bundle.ts'], {
        NODE_ENV: 'production',
      }),
  },
];
