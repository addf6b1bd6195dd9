import { CURRENT_SPEC_VERSION } from './spec.ts';

type SpecLike = Readonly<Record<string, unknown>>;

/** Lifts a stored spec from the version of its key to the next one. */
const migrations: Readonly<Record<number, (spec: SpecLike) => SpecLike>> = {
  /** Version 2 brought a persona, and blocks and triggers that older specs do not have. */
  1: (spec) => ({ ...spec, persona: '' }),
};

/**
 * Brings a stored spec of any older version to the current one. What it does not know (no object,
 * no version, a newer version) it returns unchanged, for the schema to refuse.
 */
export function migrateSpec(stored: unknown): unknown {
  let value = stored;
  for (let version = 1; version < CURRENT_SPEC_VERSION; version += 1) {
    const migrate = migrations[version];
    if (!migrate || !isSpecLike(value) || value['specVersion'] !== version) continue;
    value = { ...migrate(value), specVersion: version + 1 };
  }
  return value;
}

function isSpecLike(value: unknown): value is SpecLike {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
