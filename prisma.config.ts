import { PrismaPg } from '@prisma/adapter-pg';
import { defineConfig } from 'prisma/config';
import { readDatabaseUrl } from '#server/config/env.ts';

/** The engine in JavaScript: `prisma generate` then downloads nothing. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  experimental: { adapter: true },
  engine: 'js',
  adapter: async () => new PrismaPg({ connectionString: readDatabaseUrl() }),
});
