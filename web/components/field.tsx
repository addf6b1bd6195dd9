import {
  type InputHTMLAttributes,
  type ReactNode,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { Icon } from './icon.tsx';

export const INPUT_LOOK =
  'block w-full min-h-11 rounded-md border border-line-strong bg-surface px-3.5 py-2 text-base text-ink ' +
  'placeholder:text-ink-soft aria-invalid:border-danger';

interface FieldWords {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** The sentence about what is wrong; absent when nothing is. */
  readonly problem?: string | undefined;
}

/** Label, hint and problem around a control, tied to it for screen readers. */
export function FieldFrame(
  props: FieldWords & {
    readonly children: (ties: {
      readonly id: string;
      readonly name: string;
      readonly 'aria-describedby': string | undefined;
      readonly 'aria-invalid': true | undefined;
    }) => ReactNode;
  },
) {
  const unique = useId();
  const id = `field-${props.name}`;
  const hintId = `${unique}-hint`;
  const problemId = `${unique}-problem`;
  const described = [props.hint ? hintId : null, props.problem ? problemId : null].filter(Boolean);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        <bdi>{props.label}</bdi>
      </label>
      {props.hint ? (
        <p id={hintId} className="mb-2 text-sm text-ink-soft">
          {props.hint}
        </p>
      ) : null}
      {props.children({
        id,
        name: props.name,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': props.problem ? true : undefined,
      })}
      {props.problem ? (
        <p id={problemId} className="mt-1.5 flex items-start gap-1.5 text-sm text-danger">
          <Icon name="warning" className="mt-0.5 size-4" />
          {props.problem}
        </p>
      ) : null}
    </div>
  );
}

export function TextField({
  name,
  label,
  hint,
  problem,
  ...rest
}: FieldWords & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <FieldFrame name={name} label={label} {...(hint ? { hint } : {})} problem={problem}>
      {(ties) => <input dir="auto" className={INPUT_LOOK} {...rest} {...ties} />}
    </FieldFrame>
  );
}

export function TextAreaField({
  name,
  label,
  hint,
  problem,
  className = '',
  ...rest
}: FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <FieldFrame name={name} label={label} {...(hint ? { hint } : {})} problem={problem}>
      {(ties) => (
        <textarea dir="auto" className={`${INPUT_LOOK} ${className}`} {...rest} {...ties} />
      )}
    </FieldFrame>
  );
}
