import type { AiStatusView } from '#server/services.ts';
import type { EngineChoice } from './choose-engine.ts';

/** What people may know of the engine: who builds, never with which key. */
export function describeEngine(choice: EngineChoice | null): AiStatusView {
  if (choice === null) return { engine: 'none', provider: null, model: null, configured: false };
  const { name, provider, model } = choice;
  return { engine: name, provider, model, configured: true };
}
