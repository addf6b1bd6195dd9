import type { ReactNode } from 'react';

/** The name of the page, a sentence about it, and its one main action. */
export function PageHeader(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <header className="mb-6 flex flex-wrap items-center justify-between gap-4 sm:mb-8">
      <div className="min-w-0">
        <h1 className="text-2xl">
          <bdi>{props.title}</bdi>
        </h1>
        {props.lead ? <p className="mt-1 max-w-[70ch] text-ink-soft">{props.lead}</p> : null}
      </div>
      {props.action}
    </header>
  );
}
