import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '#web/hooks/use-hydrated.ts';
import { FieldFrame, INPUT_LOOK } from './field.tsx';
import { Icon } from './icon.tsx';

/** A password with a button that shows it. */
export function PasswordField(props: {
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: string;
  readonly problem?: string | undefined;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const hydrated = useHydrated();
  return (
    <FieldFrame
      name="password"
      label={t('account.password')}
      {...(props.hint ? { hint: props.hint } : {})}
      problem={props.problem}
    >
      {(ties) => (
        <div className="relative" dir="ltr">
          <input
            type={shown ? 'text' : 'password'}
            autoComplete={props.autoComplete}
            spellCheck={false}
            autoCapitalize="none"
            required
            className={`${INPUT_LOOK} pe-12`}
            {...ties}
          />
          {hydrated ? (
            <button
              type="button"
              aria-pressed={shown}
              aria-label={shown ? t('account.hidePassword') : t('account.showPassword')}
              onClick={() => setShown(!shown)}
              className="absolute inset-y-0 end-0 flex w-11 items-center justify-center rounded-md text-ink-soft hover:text-ink"
            >
              <Icon name={shown ? 'eyeOff' : 'eye'} />
            </button>
          ) : null}
        </div>
      )}
    </FieldFrame>
  );
}
