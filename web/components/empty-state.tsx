import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';

/** What stands where a list would be: why it is empty and what fills it. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center rounded-lg border border-dashed border-line-strong px-6 py-12 text-center">
      <Logo className="size-12 opacity-90" />
      <h2 className="mt-4 text-xl">{props.title}</h2>
      <p className="mt-1 mb-6 max-w-md text-ink-soft">{props.text}</p>
      {props.action}
    </div>
  );
}
