import { withListTitles } from '#admin/locales/with-list-titles.ts';
import { interfaceAr } from './interface.ts';
import { pagesAr } from './pages.ts';
import { tablesAr } from './tables.ts';

/** Everything that the back office says, in the shape that AdminJS takes. */
export const translationsAr = {
  ...interfaceAr,
  ...pagesAr,
  resources: withListTitles(tablesAr.resources, tablesAr.labels),
  actions: { ...interfaceAr.actions, ...tablesAr.actions },
  labels: { ...interfaceAr.labels, ...tablesAr.labels },
  properties: { ...interfaceAr.properties, ...tablesAr.properties },
};
