import { z } from 'zod';

/**
 * The id of a block, flow, option, collection, item, schedule or story. Ids never change over
 * edits, so that a diff and a running conversation keep their meaning.
 */
export const idSchema = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/);

/** The name of a variable: what stands between `{{` and `}}`. */
export const variableNameSchema = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
