import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const LOOKS = {
  info: { frame: 'border-line bg-sunken text-ink', icon: 'info' },
  success: { frame: 'border-accent bg-accent-soft text-ink', icon: 'check' },
  warning: { frame: 'border-warning bg-warning-soft text-ink', icon: 'warning' },
  danger: { frame: 'border-danger bg-danger-soft text-ink', icon: 'warning' },
} as const satisfies Record<string, { frame: string; icon: IconName }>;

const ICON_COLOUR = {
  info: 'text-ink-soft',
  success: 'text-accent',
  warning: 'text-warning',
  danger: 'text-danger',
} as const;

/** A message about what is going on; `danger` is read out at once. */
export function Notice(props: {
  readonly tone: keyof typeof LOOKS;
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  const look = LOOKS[props.tone];
  return (
    <div
      role={props.tone === 'danger' ? 'alert' : undefined}
      className={`flex gap-3 rounded-md border px-4 py-3 ${look.frame}`}
    >
      <Icon name={look.icon} className={`mt-0.5 size-5 ${ICON_COLOUR[props.tone]}`} />
      <div className="min-w-0 flex-1">
        {props.title ? <p className="font-semibold">{props.title}</p> : null}
        {props.children}
      </div>
    </div>
  );
}
