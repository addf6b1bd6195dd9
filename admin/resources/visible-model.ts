import type { DMMF } from '@prisma/client/runtime/library';
import type { ResourceDefinition } from './resource-definition.ts';

/** Every name that a definition mentions, once. */
export function mentionedNames(definition: ResourceDefinition): ReadonlySet<string> {
  const { list, show, filter, title } = definition;
  return new Set([...list, ...show, ...filter, title]);
}

/**
 * The model reduced to the columns that a definition mentions, with the keys of its relations and
 * its id: the rest of the table does not exist for the back office.
 */
export function visibleModel(
  datamodel: DMMF.Datamodel,
  definition: ResourceDefinition,
): DMMF.Model {
  const model = datamodel.models.find(({ name }) => name === definition.model);
  if (!model) throw new Error(`The schema has no model ${definition.model}`);
  const mentioned = mentionedNames(definition);
  const relationKeys = model.fields
    .filter(({ name }) => mentioned.has(name))
    .flatMap(({ relationFromFields }) => relationFromFields ?? []);
  const visible = new Set([...mentioned, ...relationKeys]);
  // A relation without a key of its own (a user's runs) is another table's column.
  const isColumn = ({ kind, relationFromFields }: DMMF.Field) =>
    kind !== 'object' || (relationFromFields?.length ?? 0) > 0;
  return {
    ...model,
    fields: model.fields.filter(
      (field) => field.isId || (visible.has(field.name) && isColumn(field)),
    ),
  };
}
