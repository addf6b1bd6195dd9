import { withListTitles } from '#admin/locales/with-list-titles.ts';
import { interfaceEn } from './interface.ts';
import { pagesEn } from './pages.ts';
import { tablesEn } from './tables.ts';

/** Everything that the back office says, in the shape that AdminJS takes. */
export const translationsEn = {
  ...interfaceEn,
  ...pagesEn,
  resources: withListTitles(tablesEn.resources, tablesEn.labels),
  actions: { ...interfaceEn.actions, ...tablesEn.actions },
  labels: { ...interfaceEn.labels, ...tablesEn.labels },
  properties: { ...interfaceEn.properties, ...tablesEn.properties },
};
