import { ensurePackages } from './ensure-packages.mjs';

ensurePackages();
const { register } = await import('tsx/esm/api');
register();
await import('./start.ts');
