import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import express, { Router } from 'express';
import { PROJECT_ROOT } from '#server/config/project-root.ts';
import type { RemixBuild } from './remix-handler.ts';

const BUILD_DIR = join(PROJECT_ROOT, 'build/web');

/** Where the dashboard's pages come from. */
export interface Pages {
  /** Serves scripts, styles and pictures. */
  readonly assets: Router;
  readonly build: RemixBuild;
  /** True with hot reload: the page's security headers must let Vite work. */
  readonly viteDevServer: boolean;
  close(): Promise<void>;
}

/** The pages as `remix vite:build` left them. @throws when they were not built */
export async function loadBuiltPages(): Promise<Pages> {
  const entry = join(BUILD_DIR, 'server/index.js');
  if (!existsSync(entry)) throw new Error('The dashboard is not built: run `npm run build`.');
  const client = join(BUILD_DIR, 'client');
  const assets = Router();
  // Their names hold a hash of their content.
  assets.use(
    '/assets',
    express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    (_request, response) => {
      response.sendStatus(404);
    },
  );
  assets.use(express.static(client, { maxAge: '1h', index: false }));
  return {
    assets,
    build: await import(pathToFileURL(entry).href),
    viteDevServer: false,
    async close() {},
  };
}

/** The pages straight from their sources, with hot reload over the given server. */
export async function startVitePages(httpServer: Server): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: PROJECT_ROOT,
    appType: 'custom',
    server: {
      middlewareMode: true,
      hmr: { server: httpServer, path: '/vite-hmr' },
      // The database's folder and other programs' sources are none of the pages' business.
      watch: { ignored: ['.data', 'build', 'server', 'tests'].map((name) => `**/${name}/**`) },
    },
  });
  const assets = Router();
  assets.use(vite.middlewares);
  return {
    assets,
    build: async () => {
      const build: unknown = await vite.ssrLoadModule('virtual:remix/server-build');
      // oxlint-disable-next-line typescript/consistent-type-assertions -- what Vite loads has no type
      return build as ServerBuild;
    },
    viteDevServer: true,
    close: () => vite.close(),
  };
}
