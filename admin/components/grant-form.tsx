import type { ActionProps } from 'adminjs';
import React from 'react';
import { AccountForm } from './account-form.tsx';

export default function GrantForm(props: ActionProps): React.JSX.Element {
  return (
    <AccountForm
      {...props}
      amount={{ label: 'credits', min: 1, max: 1_000_000, initial: '' }}
      text={{ name: 'reason', label: 'reason', isRequired: true }}
      submit="grant"
      variant="primary"
    />
  );
}
