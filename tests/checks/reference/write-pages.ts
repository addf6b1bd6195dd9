import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { referencePages } from './pages.ts';

// `npm run docs`: writes the reference of the bot language and of the proof's codes.
for (const [file, text] of Object.entries(referencePages())) {
  await writeFile(join(PROJECT_ROOT, file), text);
}
