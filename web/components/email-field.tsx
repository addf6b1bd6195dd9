import { useTranslation } from 'react-i18next';
import { TextField } from './field.tsx';

/** E-mail addresses are written left to right in every language. */
export function EmailField(props: {
  readonly problem?: string | undefined;
  readonly defaultValue?: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <TextField
      name="email"
      type="email"
      label={t('account.email')}
      problem={props.problem}
      defaultValue={props.defaultValue}
      autoComplete="email"
      inputMode="email"
      spellCheck={false}
      autoCapitalize="none"
      dir="ltr"
      required
    />
  );
}
