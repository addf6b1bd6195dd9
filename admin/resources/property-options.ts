import type { PropertyOptions } from 'adminjs';

/** A text column that holds one of few known codes: shown translated, filtered by choosing. */
export function choice(codes: readonly string[]): PropertyOptions {
  return { availableValues: codes.map((value) => ({ value, label: value })) };
}

/** A long text or JSON, shown as it is with its line breaks. */
export const longText: PropertyOptions = { components: { show: 'LongText' } };

/** An e-mail, id or code: never mirrored in Arabic. */
export const plainCode: PropertyOptions = { components: { list: 'PlainCode', show: 'PlainCode' } };

/** Another user's id in a column that is no foreign key. */
export const userReference: PropertyOptions = { reference: 'User' };

/** Rows of another table that belong to the shown row. */
export function relatedRows(
  resourceId: string,
  filter: string,
  columns: readonly string[],
): PropertyOptions {
  return {
    isVisible: { show: true, list: false, filter: false, edit: false },
    components: { show: 'RelatedRows' },
    custom: { resourceId, filter, columns },
  };
}
