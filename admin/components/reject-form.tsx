import type { ActionProps } from 'adminjs';
import React from 'react';
import { AccountForm } from './account-form.tsx';

export default function RejectForm(props: ActionProps): React.JSX.Element {
  return (
    <AccountForm
      {...props}
      text={{ name: 'reason', label: 'rejectReason', isRequired: true }}
      submit="reject"
      variant="danger"
    />
  );
}
