import { z } from 'zod';
import { languageSchema } from '#server/shared/language.ts';
import { idSchema, momentSchema } from './shared.ts';

export const viewerSchema = z.strictObject({
  id: idSchema,
  email: z.string(),
  role: z.enum(['USER', 'ADMIN', 'OWNER']),
  status: z.enum(['PENDING', 'APPROVED', 'REJECTED', 'SUSPENDED']),
  statusReason: z.string().nullable().describe('Why an admin rejected or suspended the account.'),
  locale: languageSchema,
});

export const loginSchema = z.strictObject({
  viewer: viewerSchema,
  tokens: z.strictObject({
    accessToken: z.string().describe('For `Authorization: Bearer`.'),
    accessTokenExpiresAt: momentSchema,
    refreshToken: z.string().describe('Works once; the answer holds the next one.'),
    refreshTokenExpiresAt: momentSchema,
  }),
});

/** The rules of e-mails and passwords are the account service's. */
export const registerBodySchema = z.strictObject({
  email: z.string(),
  password: z.string(),
  locale: languageSchema.optional(),
});

export const logInBodySchema = z.strictObject({ email: z.string(), password: z.string() });

export const refreshTokenBodySchema = z.strictObject({ refreshToken: z.string().max(1000) });

export const changeMeBodySchema = z.strictObject({ locale: languageSchema });
