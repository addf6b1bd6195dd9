import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { createOpenApiDocument } from './openapi.ts';
import { allRoutes } from './routes/all-routes.ts';

const document = createOpenApiDocument(allRoutes);

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === '$ref' ? [String(entry)] : references(entry),
  );
}

function resolves(reference: string): boolean {
  let value: unknown = document;
  for (const part of reference.replace('#/', '').split('/')) {
    value = Object.entries(value ?? {}).find(([key]) => key === part)?.[1];
  }
  return value !== undefined;
}

test('docs/openapi.json is what the routes say', () => {
  const written = readFileSync(join(PROJECT_ROOT, 'docs/openapi.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(document)));
});

test('every reference leads somewhere', () => {
  const found = references(document);
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((reference) => !resolves(reference))).toEqual([]);
});

test('every route has its own operation', () => {
  const operations = Object.values(document['paths'] ?? {}).flatMap((path) =>
    Object.values(path ?? {}),
  );
  expect(operations).toHaveLength(allRoutes.length);
});
