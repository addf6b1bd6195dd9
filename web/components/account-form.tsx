import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { FieldProblems } from '#web/requests/form-values.ts';
import { Button } from './button.tsx';
import { EmailField } from './email-field.tsx';
import { PasswordField } from './password-field.tsx';
import { ProblemSummary } from './problem-summary.tsx';

/** What the action of an account form answers when it did not work. */
export interface AccountFormAnswer {
  readonly email: string;
  readonly problems: FieldProblems;
  /** A sentence about the form as a whole. */
  readonly failure: string | null;
}

/** E-mail and password, for logging in and for signing up. */
export function AccountForm(props: {
  readonly purpose: 'logIn' | 'signUp';
  readonly answer: AccountFormAnswer | undefined;
}) {
  const { t } = useTranslation();
  const busy = useNavigation().state === 'submitting';
  const { answer, purpose } = props;
  const sentence = (field: string) => {
    const problem = answer?.problems[field];
    return problem ? t(`problems.${problem}`) : undefined;
  };
  const problems = ['email', 'password'].flatMap((field) => {
    const found = sentence(field);
    return found ? [{ field, sentence: found }] : [];
  });
  return (
    <Form method="post" noValidate>
      <ProblemSummary problems={problems} failure={answer?.failure} />
      <div className="space-y-5">
        <EmailField problem={sentence('email')} defaultValue={answer?.email} />
        <PasswordField
          autoComplete={purpose === 'signUp' ? 'new-password' : 'current-password'}
          {...(purpose === 'signUp' ? { hint: t('account.passwordHint') } : {})}
          problem={sentence('password')}
        />
        <Button className="w-full" disabled={busy}>
          {busy
            ? t('shell.working')
            : t(purpose === 'signUp' ? 'account.createAccount' : 'account.logIn')}
        </Button>
      </div>
    </Form>
  );
}
