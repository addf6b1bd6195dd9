import { z } from 'zod';

/** What a caller may send to have a bot made once, however often the request arrives. */
export const idempotencyKeySchema = z.string().trim().min(1).max(200);
