import type { LaunchOptions } from './launch.ts';

const ENGINES = {
  model: 'the model of your AI provider',
  builtin: 'the built-in rules (set OPENAI_API_KEY for a model)',
  none: 'nobody yet (set OPENAI_API_KEY)',
} as const;

/** Says where to click. */
export function welcome({ settings, progress }: Pick<LaunchOptions, 'settings' | 'progress'>) {
  const { ai, owner, publicUrl } = settings;
  const engine = ai.engine === 'model' ? `${ai.model}, ${ENGINES.model}` : ENGINES[ai.engine];
  progress.say('');
  progress.say(`  AI Agent Factory   ${publicUrl}`);
  progress.say(`  Back office        ${publicUrl}/admin`);
  if (owner !== undefined) progress.say(`  Owner              ${owner.email}`);
  progress.say(`  Bots are made by   ${engine}`);
  progress.say('');
  progress.say('  Ctrl-C stops everything.');
}
