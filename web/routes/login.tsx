import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AccountForm } from '#web/components/account-form.tsx';
import { AuthCard } from '#web/components/auth-card.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { logInSchema } from '#web/requests/account-forms.ts';
import { beginLogin } from '#web/requests/begin-login.ts';
import { returnPath } from '#web/requests/return-path.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('account.logIn') };

const nextOf = (request: Request) =>
  returnPath(new URL(request.url).searchParams.get('next'), '/bots');

export function loader({ context, request }: LoaderFunctionArgs) {
  if (context.viewer) throw redirect(nextOf(request));
  return { sentHere: new URL(request.url).searchParams.has('next') };
}

export function action({ context, request }: ActionFunctionArgs) {
  return beginLogin(
    request,
    context,
    logInSchema,
    (values) => context.services.accounts.logIn(values, context.origin),
    () => nextOf(request),
  );
}

export default function LogIn() {
  const { t } = useTranslation();
  const { sentHere } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  return (
    <AuthCard
      title={t('account.logInTitle')}
      lead={sentHere ? t('account.logInFirst') : t('account.logInLead')}
      below={
        <>
          {t('account.noAccount')}{' '}
          <Link to={`/signup${search}`} className="font-semibold text-accent-strong underline">
            {t('shell.signUp')}
          </Link>
        </>
      }
    >
      <AccountForm purpose="logIn" answer={useActionData<typeof action>()} />
    </AuthCard>
  );
}
