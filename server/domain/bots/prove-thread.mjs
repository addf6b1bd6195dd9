// Lets the thread of `prove-apart.ts` run from its TypeScript sources; the built server needs it not.
import { register } from 'tsx/esm/api';

register();
await import('./prove-thread.ts');
