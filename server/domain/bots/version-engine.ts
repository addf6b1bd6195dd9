import { z } from 'zod';

/** Who made a version: an engine in a run, a template of the gallery, or a file from outside. */
export const VERSION_ENGINES = ['model', 'builtin', 'blueprint', 'import'] as const;

export const versionEngineSchema = z.enum(VERSION_ENGINES);
export type VersionEngine = z.infer<typeof versionEngineSchema>;
