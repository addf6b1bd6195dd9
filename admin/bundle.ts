import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { bundle } from '@adminjs/bundler';
import { ComponentLoader } from 'adminjs';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import { ownComponents, replacedComponents } from './components/component-files.ts';

const OUTPUT = 'build/admin';
const COMPONENTS = join(PROJECT_ROOT, 'admin/components');

function componentLoader(): ComponentLoader {
  const loader = new ComponentLoader();
  for (const [name, file] of Object.entries(ownComponents))
    loader.add(name, join(COMPONENTS, file));
  for (const [name, file] of Object.entries(replacedComponents)) {
    loader.override(name, join(COMPONENTS, file));
  }
  return loader;
}

/** Gives each file a name with its content's hash. Answers plain name → name with hash. */
async function addHashes(folder: string): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const file of (await readdir(folder)).sort()) {
    const content = await readFile(join(folder, file));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const { name, ext } = parse(file);
    names[file] = `${name}.${hash}${ext}`;
    await rename(join(folder, file), join(folder, `${name}.${hash}${ext}`));
  }
  return names;
}

/** Writes everything that the back office's pages load, to be served unchanged for ever. */
async function writeBackOfficeAssets(): Promise<void> {
  process.chdir(PROJECT_ROOT);
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT, { recursive: true });
  await bundle({ componentLoader: componentLoader(), destinationDir: OUTPUT });
  for (const file of ['back-office.css', 'favicon.svg']) {
    await copyFile(join(COMPONENTS, file), join(OUTPUT, file));
  }
  const names = await addHashes(OUTPUT);
  await writeFile(join(OUTPUT, 'manifest.json'), `${JSON.stringify(names, null, 2)}\n`);
}

await writeBackOfficeAssets();
