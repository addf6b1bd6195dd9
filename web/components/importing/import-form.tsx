import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ImportAnswer } from '#web/requests/import-bot.ts';
import { SPEC_MAX_BYTES } from '#web/requests/limits.ts';
import { Button } from '../button.tsx';
import { TextAreaField } from '../field.tsx';
import { FilePicker } from '../file-picker.tsx';

const MEGABYTE = 1_048_576;
const max = SPEC_MAX_BYTES / MEGABYTE;

/**
 * Takes a bot as a file, and where `withText` is set also as text; posts `file`, `text` and
 * `idempotencyKey` to the import page, which shows what is wrong.
 */
export function ImportForm(props: {
  readonly idempotencyKey: string;
  readonly answer?: ImportAnswer | undefined;
  readonly withText: boolean;
  readonly look: 'primary' | 'secondary';
}) {
  const { t } = useTranslation();
  const { answer } = props;
  const busy = useNavigation().formAction === '/bots/import';
  return (
    <Form
      method="post"
      action="/bots/import"
      encType="multipart/form-data"
      className={`flex flex-col gap-5 ${props.withText ? '' : 'sm:flex-row sm:items-end'}`}
    >
      <input
        type="hidden"
        name="idempotencyKey"
        value={answer?.idempotencyKey ?? props.idempotencyKey}
      />
      <div className="min-w-0 flex-1">
        <FilePicker
          name="file"
          accept=".json,application/json"
          label={t('importing.fileLabel')}
          hint={t('importing.fileHint', { max })}
          choose={t('importing.choose')}
          nothing={t('importing.nothingChosen')}
          problem={answer?.refusal ? t(`importing.${answer.refusal}`, { max }) : undefined}
        />
      </div>
      {props.withText ? (
        <TextAreaField
          name="text"
          label={t('importing.textLabel')}
          defaultValue={answer?.text ?? ''}
          dir="ltr"
          rows={6}
          spellCheck={false}
          className="max-h-[50dvh] font-mono text-sm"
        />
      ) : null}
      <Button
        look={props.look}
        className={`px-8 ${props.withText ? 'self-start' : 'max-sm:self-start'}`}
        disabled={busy}
      >
        {busy ? t('importing.busy') : t('importing.button')}
      </Button>
    </Form>
  );
}
