import { defineConfig } from 'vitest/config';

const failOnConsole = './tests/setup/fail-on-console.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{server,admin,web,prisma}/**/*.test.{ts,tsx}',
            'tests/{properties,checks}/**/*.test.ts',
          ],
          setupFiles: [failOnConsole],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles: [failOnConsole],
          globalSetup: ['./tests/setup/start-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: [failOnConsole],
          globalSetup: ['./tests/setup/start-database.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
