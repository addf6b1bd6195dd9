import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-line-strong hover:border-ink',
  quiet: 'bg-transparent text-ink-soft border-transparent hover:text-ink hover:bg-sunken',
} as const;

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-5 py-2 text-base font-semibold ' +
  'no-underline transition-colors disabled:opacity-55';

interface Look {
  /** One primary button a page. */
  readonly look?: keyof typeof LOOKS;
}

export function Button({
  look = 'primary',
  type = 'submit',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look) {
  return <button type={type} className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ look = 'primary', className = '', ...rest }: LinkProps & Look) {
  return <Link className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}
