import { BUILD_STEPS, type BuildStep, CLIENT_STEP } from './build-steps.ts';
import { hashContent, isFresh, writeStamp } from './content-stamp.ts';

async function runWhenStale(step: BuildStep): Promise<boolean> {
  const content = await hashContent([...step.inputs, 'package-lock.json']);
  if (await isFresh(step.name, content, step.outputs)) return false;
  await step.run();
  await writeStamp(step.name, content);
  return true;
}

/** Generates the database client when the schema changed. Answers whether there was work. */
export function generateClient(): Promise<boolean> {
  return runWhenStale(CLIENT_STEP);
}

/**
 * Builds what changed since its last build: server, pages, back office.
 * @throws LaunchError with the tool's output
 */
export async function build(names: readonly BuildStep['name'][] = ['server', 'web', 'admin']) {
  await generateClient();
  const steps = BUILD_STEPS.filter((step) => names.includes(step.name));
  await Promise.all(steps.map(runWhenStale));
}
