import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';

/** What happens behind the conversation: customers do not see it. */
export function ChatNote(props: {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex justify-center">
      <div className="arrive w-full max-w-[92%] rounded-md border border-dashed border-line-strong bg-surface px-3 py-2 text-sm">
        <p
          className={`flex items-start gap-2 ${props.children ? 'font-semibold' : 'text-ink-soft'}`}
        >
          <Icon name={props.icon} className="mt-0.5 size-4 text-accent" />
          <span className="min-w-0 wrap-anywhere">{props.title}</span>
        </p>
        {props.children}
      </div>
    </div>
  );
}
