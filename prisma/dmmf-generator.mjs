// AdminJS needs the whole datamodel; the generated client carries only a pruned one.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import generatorHelper from '@prisma/generator-helper';

const folder = new URL('../build/prisma/', import.meta.url);

generatorHelper.generatorHandler({
  onManifest: () => ({ prettyName: 'datamodel', defaultOutput: fileURLToPath(folder) }),
  async onGenerate({ dmmf }) {
    await mkdir(folder, { recursive: true });
    await writeFile(new URL('datamodel.json', folder), JSON.stringify(dmmf.datamodel));
  },
});
