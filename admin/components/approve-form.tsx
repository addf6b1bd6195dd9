import type { ActionProps } from 'adminjs';
import React from 'react';
import { AccountForm } from './account-form.tsx';

export default function ApproveForm(props: ActionProps): React.JSX.Element {
  return (
    <AccountForm
      {...props}
      amount={{ label: 'welcomeCredits', min: 0, max: 100_000, initial: '20' }}
      text={{ name: 'note', label: 'note', isRequired: false }}
      submit="approve"
      variant="success"
    />
  );
}
