import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The name that a page asks for → the name with the content's hash. */
export type AssetNames = Readonly<Record<string, string>>;

const assetNamesSchema = z.record(z.string(), z.string());

/** What `admin/bundle.ts` wrote. @throws when the back office was not built */
export function readAssetNames(folder: string): AssetNames {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(`The back office is not built: ${file} is missing. Run: npm run build`);
  }
  return assetNamesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
