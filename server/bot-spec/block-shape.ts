import { z } from 'zod';
import { idSchema } from './ids.ts';

/** The schema of one type of block: its own members beside the `id` and `type` that all have. */
export function blockShape<const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) {
  return z.strictObject({ id: idSchema, type: z.literal(type), ...shape });
}
