import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { createOpenApiDocument } from '#server/http/openapi.ts';
import { allRoutes } from '#server/http/routes/all-routes.ts';

/** docs/openapi.json is what the routes say now. Answers what is wrong. */
export async function checkOpenApi(): Promise<string[]> {
  const file = join(PROJECT_ROOT, 'docs/openapi.json');
  const written = await readFile(file, 'utf8').catch(() => '');
  const current = `${JSON.stringify(createOpenApiDocument(allRoutes), null, 2)}\n`;
  return written === current ? [] : ['docs/openapi.json is out of date: npm run openapi'];
}
