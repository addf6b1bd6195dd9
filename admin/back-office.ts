import type { PrismaClient } from '@prisma/client';
import type { DMMF } from '@prisma/client/runtime/library';
import type { Request } from 'express';
import type { Origin, Services, Viewer } from '#server/services.ts';

/** The address of the back office. */
export const BACK_OFFICE_PATH = '/admin';

/** What the back office needs from the platform around it. */
export interface BackOfficeDeps {
  readonly services: {
    readonly accounts: Pick<Services['accounts'], 'approve' | 'reject' | 'changeLocale'>;
    readonly credits: Pick<Services['credits'], 'grant' | 'deduct'>;
  };
  /** For reading only: every change goes through `services`. */
  readonly prisma: PrismaClient;
  readonly datamodel: DMMF.Datamodel;
  /** Who makes a request, as the authentication in front found out. */
  readonly viewerOf: (request: Request) => Viewer | null;
  readonly originOf: (request: Request) => Origin;
  /** The nonce that the page's inline scripts carry; it must stand in the policy of the response. */
  readonly cspNonceOf?: (request: Request) => string;
  /** The folder that `admin/bundle.ts` wrote; null in tests that look at no page. */
  readonly assetsFolder: string | null;
}

/** An admin at work: for whom a service acts, and from where. */
export interface Actor {
  readonly viewer: Viewer;
  readonly origin: Origin;
}
