import adminJsExpress from '@adminjs/express';
import AdminJS from 'adminjs';
import express, { type Express, Router } from 'express';
import { BACK_OFFICE_PATH, type BackOfficeDeps } from './back-office.ts';
import { branding } from './branding.ts';
import { admitAdmins } from './http/admit-admins.ts';
import { allowKnownActs } from './http/allow-known-acts.ts';
import { changeLanguage } from './http/change-language.ts';
import { finishPages } from './http/finish-pages.ts';
import { readAssetNames } from './http/read-asset-names.ts';
import { readJsonBody } from './http/read-json-body.ts';
import { tellErrors } from './http/tell-errors.ts';
import { localeFor } from './locales/locale-for.ts';
import { readDashboard } from './pages/read-dashboard.ts';
import { allResources } from './resources/all-resources.ts';
import { toAdminJs } from './resources/to-adminjs.ts';

export { BACK_OFFICE_PATH, type BackOfficeDeps } from './back-office.ts';

function createAdminJs(deps: BackOfficeDeps, resources: ReturnType<typeof allResources>): AdminJS {
  const { prisma, datamodel } = deps;
  const admin = new AdminJS({
    rootPath: BACK_OFFICE_PATH,
    loginPath: '/login',
    logoutPath: '/logout',
    resources: resources.map((resource) => toAdminJs(resource, prisma, datamodel)),
    dashboard: { component: 'Dashboard', handler: () => readDashboard(prisma) },
    locale: localeFor,
    branding,
    assets: { styles: [`${BACK_OFFICE_PATH}/frontend/assets/back-office.css`] },
    settings: { defaultPerPage: 20 },
  });
  // The components are bundled by `admin/bundle.ts`; starting must not try it again.
  admin.initialize = () => Promise.resolve();
  return admin;
}

/**
 * Mounts the back office at /admin. It goes before any body parser and after the middleware that
 * finds out who makes a request and that refuses requests from other sites.
 *
 * @throws when the browser files are not built
 */
export function mountAdmin(app: Express, deps: BackOfficeDeps): void {
  const { assetsFolder, services, viewerOf } = deps;
  const resources = allResources(services);
  const router = Router();
  if (assetsFolder !== null) {
    router.use(
      '/frontend/assets',
      express.static(assetsFolder, { immutable: true, maxAge: '1y', index: false }),
    );
  }
  router.use(
    admitAdmins(deps),
    readJsonBody(),
    finishPages(deps, assetsFolder === null ? {} : readAssetNames(assetsFolder)),
  );
  router.post('/language', changeLanguage(deps));
  router.use(allowKnownActs(resources, viewerOf));
  adminJsExpress.buildRouter(createAdminJs(deps, resources), router);
  router.use(tellErrors(viewerOf));
  app.use(BACK_OFFICE_PATH, router);
}
