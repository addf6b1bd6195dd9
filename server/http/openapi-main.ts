import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { createOpenApiDocument } from './openapi.ts';
import { allRoutes } from './routes/all-routes.ts';

// Writes docs/openapi.json from the table of routes.
const folder = join(PROJECT_ROOT, 'docs');
mkdirSync(folder, { recursive: true });
const text = `${JSON.stringify(createOpenApiDocument(allRoutes), null, 2)}\n`;
writeFileSync(join(folder, 'openapi.json'), text);
