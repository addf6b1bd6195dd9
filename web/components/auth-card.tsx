import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';

/** The narrow page of /login and /signup. */
export function AuthCard(props: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly below: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-md sm:py-6">
      <Logo className="size-11" />
      <h1 className="mt-4 text-2xl">{props.title}</h1>
      <p className="mt-1 mb-6 text-ink-soft">{props.lead}</p>
      <div className="rounded-lg border border-line bg-surface p-5 sm:p-7">{props.children}</div>
      <p className="mt-5 text-center text-ink-soft">{props.below}</p>
    </div>
  );
}
