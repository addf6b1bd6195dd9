import { defineConfig } from 'vitest/config';

/** `npm run test:long`: the same properties as in `npm test`, over far more cases. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    setupFiles: ['./tests/setup/fail-on-console.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
