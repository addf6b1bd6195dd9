import { z } from 'zod';

const postgresErrorSchema = z.object({ code: z.string(), detail: z.string().nullish() });

/** The shapes in which an error of PostgreSQL comes: from Prisma's raw SQL, its adapter, or pg. */
const errorShapes = z.union([
  z
    .object({ meta: z.object({ driverAdapterError: z.object({ cause: z.unknown() }) }) })
    .transform((error) => error.meta.driverAdapterError.cause),
  z.object({ cause: z.object({ code: z.string() }).loose() }).transform((error) => error.cause),
  z.object({ code: z.string() }).loose(),
]);

/** The SQLSTATE and detail of a failed statement; null when the error is of another kind. */
export function findDatabaseError(
  error: unknown,
): { readonly code: string; readonly detail: string | null } | null {
  const shape = errorShapes.safeParse(error);
  const parsed = postgresErrorSchema.safeParse(shape.data);
  return parsed.success ? { code: parsed.data.code, detail: parsed.data.detail ?? null } : null;
}

const uniqueErrorSchema = z.object({ code: z.literal('P2002') });

/** True when Prisma was refused a row because another one has the same unique value. */
export function isUniqueViolation(error: unknown): boolean {
  return uniqueErrorSchema.safeParse(error).success;
}
