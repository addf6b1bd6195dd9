import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ImportAnswer } from '#web/requests/import-bot.ts';
import { SPEC_MAX_BYTES } from '#web/requests/limits.ts';
import { Button } from '../button.tsx';
import { FieldFrame, INPUT_LOOK, TextAreaField } from '../field.tsx';

const MEGABYTE = 1_048_576;
const max = SPEC_MAX_BYTES / MEGABYTE;

const FILE_LOOK =
  'file:me-3 file:min-h-8 file:cursor-pointer file:rounded-sm file:border-0 file:bg-accent-soft file:px-3 file:text-sm file:font-semibold file:text-accent-strong';

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
      className="flex flex-col gap-5"
    >
      <input
        type="hidden"
        name="idempotencyKey"
        value={answer?.idempotencyKey ?? props.idempotencyKey}
      />
      <FieldFrame
        name="file"
        label={t('importing.fileLabel')}
        hint={t('importing.fileHint', { max })}
        problem={answer?.refusal ? t(`importing.${answer.refusal}`, { max }) : undefined}
      >
        {(ties) => (
          <input
            type="file"
            accept=".json,application/json"
            className={`${INPUT_LOOK} ${FILE_LOOK}`}
            {...ties}
          />
        )}
      </FieldFrame>
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
      <Button look={props.look} className="self-start px-8" disabled={busy}>
        {busy ? t('importing.busy') : t('importing.button')}
      </Button>
    </Form>
  );
}
