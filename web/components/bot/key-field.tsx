import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { FieldFrame, INPUT_LOOK } from '../field.tsx';

/** Where a key is typed or pasted. It is never filled in, by us or by the browser. */
export function KeyField(props: {
  readonly name: string;
  readonly problem: string | undefined;
  readonly busy: boolean;
}) {
  const { t } = useTranslation();
  return (
    <FieldFrame name={`key-${props.name}`} label={t('bot.keyValue')} problem={props.problem}>
      {(ties) => (
        <div className="flex flex-wrap gap-2">
          <input
            {...ties}
            name="value"
            type="password"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="none"
            maxLength={2000}
            required
            className={`${INPUT_LOOK} min-w-0 flex-1 basis-48`}
          />
          <Button look="secondary" disabled={props.busy}>
            {props.busy ? t('shell.working') : t('bot.keySave')}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}
