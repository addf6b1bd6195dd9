import { expect, test } from 'vitest';
import { migrateSpec } from '#server/bot-spec/migrate.ts';
import { botSpecSchema } from '#server/bot-spec/spec.ts';
import { specHash } from '#server/bot-spec/spec-hash.ts';
import { ENGINE_VERSION } from './engine-version.ts';

/** As the language's first version stored it. */
const FIRST = {
  specVersion: 1,
  name: { en: 'Bot' },
  description: { en: 'A bot' },
  languages: ['en'],
  defaultLanguage: 'en',
  timeZone: 'Africa/Cairo',
  currency: 'EGP',
  variables: [],
  knowledge: [],
  collections: [],
  schedules: [],
  flows: [{ id: 'main', name: { en: 'Start' }, triggers: [{ type: 'start' }], start: 'bye' }],
  blocks: [{ id: 'bye', type: 'end', text: { en: 'Bye' } }],
  stories: [],
};

// A stored proof names its engine and the hash of the stored spec, not of the migrated one: only while
// an engine always makes the same of an old spec do the two name what was proven.
test('what an old spec becomes changes only with the engine’s version', () => {
  const hash = specHash(botSpecSchema.parse(migrateSpec(FIRST)));
  expect({ engine: ENGINE_VERSION, hash }).toEqual({
    engine: '2',
    hash: '7a2591dac946a6d081886e3a646b3545224bec8e1d10c15d059801d6cf6eec6f',
  });
});
