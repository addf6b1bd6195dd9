import { z } from 'zod';

export const idSchema = z.uuid();
export const momentSchema = z.iso.datetime();
/** Whether it is a real id is for the service to say: it knows what was not found. */
export const idParamsSchema = z.strictObject({ id: z.string().max(100) });

/** How a list is paged. */
export const pageQuerySchema = z.strictObject({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

export function pageSchema<Row extends z.ZodType>(row: Row) {
  return z.strictObject({
    rows: z.array(row).readonly(),
    nextCursor: z.string().nullable().describe('Give it back as `cursor`; null at the end.'),
  });
}
