import { setTimeout as pauseFor } from 'node:timers/promises';
import { chooseModel, type ModelSettings } from '#server/ai/choose-model.ts';
import { createBuiltinEngine } from './builtin/engine.ts';
import type { Engine, EngineName } from './engine.ts';
import { createModelEngine } from './model-engine.ts';

export interface EngineSettings extends ModelSettings {
  readonly engine: EngineName | 'none';
}

/** Who builds the bots of this installation. */
export interface EngineChoice {
  readonly name: EngineName;
  readonly provider: string | null;
  readonly model: string | null;
  /** A fresh engine for one run: it counts its calls, after those that were made before. */
  create(callsMade?: number): Engine;
}

/**
 * The engine that the configuration names, or null when it names none that can work. A model that
 * fails later is a failed run: nothing here or elsewhere falls back to the built-in engine.
 */
export function chooseEngine(settings: EngineSettings): EngineChoice | null {
  if (settings.engine === 'none') return null;
  if (settings.engine === 'builtin') {
    return { name: 'builtin', provider: null, model: null, create: () => createBuiltinEngine() };
  }
  const model = chooseModel(settings);
  if (model === null) return null;
  return {
    name: 'model',
    provider: model.provider,
    model: model.name,
    create: (callsMade = 0) =>
      createModelEngine({
        model,
        callsMade,
        random: Math.random,
        pause: (ms, signal) => pauseFor(ms, undefined, { signal }),
        elapsedMs: () => performance.now(),
      }),
  };
}
