import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  Outlet,
  type ShouldRevalidateFunction,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { AppFrame } from '#web/components/app-frame.tsx';
import { Document } from '#web/components/document.tsx';
import { ErrorPage } from '#web/components/error-page.tsx';
import { themeOf } from '#web/requests/theme-cookie.ts';
import { isUnreached } from '#web/requests/unreached.ts';
import stylesheet from '#web/styles/app.css?url';
import favicon from './favicon.svg?url&no-inline';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', type: 'image/svg+xml', href: favicon },
];

/** What every page needs: language, colours, and for approved people their balance. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer, locale, services } = context;
  const approved = viewer?.status === 'APPROVED';
  return {
    locale,
    theme: themeOf(request),
    viewer: viewer && { email: viewer.email, role: viewer.role, status: viewer.status },
    balance: approved ? await services.credits.balance(viewer) : null,
  };
}

/** An action that met no network changed nothing; asking again would only fail as well. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionResult,
  defaultShouldRevalidate,
}) => !isUnreached(actionResult) && defaultShouldRevalidate;

/** The frame also stands around error pages, where the loader may have failed. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  return (
    <Document theme={data?.theme ?? null}>
      <AppFrame viewer={data?.viewer ?? null} balance={data?.balance ?? null}>
        {children}
      </AppFrame>
    </Document>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
