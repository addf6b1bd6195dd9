import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AccountForm } from '#web/components/account-form.tsx';
import { AuthCard } from '#web/components/auth-card.tsx';
import type { PageHandle } from '#web/page-handle.ts';
import { signUpSchema } from '#web/requests/account-forms.ts';
import { beginLogin } from '#web/requests/begin-login.ts';

export const handle: PageHandle<unknown> = { title: (t) => t('account.signUpTitle') };

export function loader({ context }: LoaderFunctionArgs) {
  if (context.viewer) throw redirect('/bots');
  return null;
}

export function action({ context, request }: ActionFunctionArgs) {
  return beginLogin(
    request,
    context,
    signUpSchema,
    (values) =>
      context.services.accounts.register({ ...values, locale: context.locale }, context.origin),
    () => '/pending',
  );
}

export default function SignUp() {
  const { t } = useTranslation();
  return (
    <AuthCard
      title={t('account.signUpTitle')}
      lead={t('account.signUpLead')}
      below={
        <>
          {t('account.haveAccount')}{' '}
          <Link to="/login" className="font-semibold text-accent-strong underline">
            {t('shell.logIn')}
          </Link>
        </>
      }
    >
      <AccountForm purpose="signUp" answer={useActionData<typeof action>()} />
    </AuthCard>
  );
}
