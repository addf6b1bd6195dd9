import type { ReactNode } from 'react';

/** A quiet surface that holds one thing. With a title it is a section of the page. */
export function Card(props: {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const frame = `rounded-lg border border-line bg-surface p-4 sm:p-6 ${props.className ?? ''}`;
  if (!props.title) return <div className={frame}>{props.children}</div>;
  return (
    <section className={frame}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg">{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
