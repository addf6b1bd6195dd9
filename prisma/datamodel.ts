import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DMMF } from '@prisma/client/runtime/client';
import { PROJECT_ROOT } from '#server/config/project-root.ts';

/** The complete datamodel of schema.prisma, as `prisma generate` wrote it. */
export function readDatamodel(): DMMF.Datamodel {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'build/prisma/datamodel.json'), 'utf8'));
}
