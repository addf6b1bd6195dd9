import type { PrismaClient } from '@prisma/client';
import type { DMMF } from '@prisma/client/runtime/library';
import { ForbiddenError, type PropertyOptions, type ResourceWithOptions } from 'adminjs';
import { menuIcons, type ResourceDefinition } from './resource-definition.ts';
import { TableResource } from './table-resource.ts';
import { visibleModel } from './visible-model.ts';

const refused = {
  isAccessible: false,
  isVisible: false,
  handler: () => {
    throw new ForbiddenError('forbiddenError');
  },
};

/** Number columns get a filter from–to. */
function numberFilters(model: DMMF.Model): Record<string, PropertyOptions> {
  const numbers = model.fields.filter(({ type }) => type === 'Int' || type === 'BigInt');
  return Object.fromEntries(
    numbers.map(({ name }) => [name, { components: { filter: 'NumberRangeFilter' } }]),
  );
}

/** Columns that exist only for people: AdminJS shows what is declared to it. */
function derivedColumns(definition: ResourceDefinition): Record<string, PropertyOptions> {
  return Object.fromEntries(
    Object.keys(definition.derived ?? {}).map((name) => [name, { isSortable: false }]),
  );
}

/** The definition as AdminJS takes it: reading is open, every built-in way to write is refused. */
export function toAdminJs(
  definition: ResourceDefinition,
  client: PrismaClient,
  datamodel: DMMF.Datamodel,
): ResourceWithOptions {
  const { id, menu, list, show, filter, sort, title } = definition;
  return {
    resource: new TableResource(definition, client, datamodel),
    options: {
      id,
      navigation: menu === null ? false : { name: menu, icon: menuIcons[menu] },
      listProperties: [...list],
      showProperties: [...show],
      filterProperties: [...filter],
      titleProperty: title,
      sort: { ...sort },
      properties: {
        ...numberFilters(visibleModel(datamodel, definition)),
        ...derivedColumns(definition),
        ...definition.properties,
      },
      actions: {
        new: refused,
        edit: refused,
        delete: refused,
        bulkDelete: refused,
        ...definition.recordActions,
      },
    },
  };
}
