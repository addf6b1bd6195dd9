import type { User } from '@prisma/client';
import type { Viewer } from '#server/services.ts';

/** What the rest of the product may know of a user's row: everything but the password's hash. */
export function toViewer(user: Omit<User, 'passwordHash'>): Viewer {
  const { id, email, role, status, statusReason, locale } = user;
  return { id, email, role, status, statusReason, locale };
}
