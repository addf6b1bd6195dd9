import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { BackOfficeDeps } from '#admin/back-office.ts';
import { AppError } from '#server/shared/errors.ts';
import { languageSchema } from '#server/shared/language.ts';

const inputSchema = z.strictObject({ locale: languageSchema });

/** POST { locale }: the admin's language, here and on the dashboard. @throws request/invalid */
export function changeLanguage({
  services,
  viewerOf,
}: Pick<BackOfficeDeps, 'services' | 'viewerOf'>): RequestHandler {
  return async (request, response) => {
    const viewer = viewerOf(request);
    if (!viewer) throw new AppError('auth/required');
    const input = inputSchema.safeParse(request.body);
    if (!input.success) throw new AppError('request/invalid', { paths: ['locale'] });
    await services.accounts.changeLocale(viewer, input.data);
    response.status(204).end();
  };
}
