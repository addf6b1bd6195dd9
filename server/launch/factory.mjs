// The command line. Standard output belongs to the program alone.
import { ensurePackages } from './ensure-packages.mjs';

ensurePackages();
const { register } = await import('tsx/esm/api');
register();
const { loadEnvFile } = await import('../config/env.ts');
loadEnvFile();
await import('../cli/factory.ts');
