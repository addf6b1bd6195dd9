import type { ReactNode } from 'react';

const TONES = {
  neutral: 'bg-sunken text-ink-soft',
  good: 'bg-accent-soft text-accent-strong',
  warning: 'bg-warning-soft text-warning',
  bad: 'bg-danger-soft text-danger',
} as const;

/** A state in a word. The word carries the meaning, the colour only helps. */
export function Badge(props: { readonly tone: keyof typeof TONES; readonly children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap ${TONES[props.tone]}`}
    >
      {props.children}
    </span>
  );
}
