import { Box, Button, FormGroup, Input, Label, MessageBox, TextArea } from '@adminjs/design-system';
import { type ActionProps, useActionResponseHandler, useTranslation } from 'adminjs';
import React, { type FormEvent, useState } from 'react';
import { westernDigits } from '#server/shared/arabic.ts';
import { showAddress } from './addresses.ts';
import { formatNumber } from './format.ts';
import { sendAccountAct } from './send-account-act.ts';

interface AmountField {
  /** The last part of the label's key; `…Hint` may stand beside it. */
  readonly label: 'credits' | 'welcomeCredits';
  readonly min: number;
  readonly max: number;
  readonly initial: string;
}

interface TextField {
  /** What the service calls it. */
  readonly name: 'reason' | 'note';
  readonly label: 'reason' | 'rejectReason' | 'note';
  readonly isRequired: boolean;
}

interface AccountFormProps extends ActionProps {
  readonly amount?: AmountField;
  readonly text: TextField;
  readonly submit: 'approve' | 'reject' | 'grant' | 'deduct';
  readonly variant: 'success' | 'danger' | 'primary';
}

const WHOLE_NUMBER = /^\d+$/;

function Hint({ name }: { readonly name: string }): React.JSX.Element | null {
  const { t, i18n } = useTranslation();
  const key = `backOffice.form.${name}Hint`;
  return i18n.exists(key) ? <small className="bo-hint">{t(key)}</small> : null;
}

function AccountFacts({
  record,
}: {
  readonly record: ActionProps['record'] | undefined;
}): React.JSX.Element {
  const { t, i18n } = useTranslation();
  return (
    <dl className="bo-facts">
      <dt>{t('backOffice.form.account')}</dt>
      <dd>
        <bdi>{record?.params['email']}</bdi>
      </dd>
      <dt>{t('backOffice.form.available')}</dt>
      <dd>{formatNumber(Number(record?.params['availableCredits'] ?? 0), i18n.language)}</dd>
    </dl>
  );
}

/**
 * The form of one act on an account. While an act is on its way the button sleeps, and everything
 * that is sent from one opening carries one key, so a second click changes nothing.
 */
export function AccountForm(props: AccountFormProps): React.JSX.Element {
  const { action, record, resource, amount, text, submit, variant } = props;
  const { t } = useTranslation();
  const handleResponse = useActionResponseHandler();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [credits, setCredits] = useState(amount?.initial ?? '');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setIsWorking] = useState(false);

  const problemOfFields = (): string | null => {
    const isUsable =
      !amount ||
      (WHOLE_NUMBER.test(credits) &&
        Number(credits) >= amount.min &&
        Number(credits) <= amount.max);
    if (!isUsable) {
      return t('backOffice.form.wholeNumber', { min: amount.min, max: amount.max });
    }
    return text.isRequired && words.trim() === '' ? t('backOffice.form.reasonRequired') : null;
  };

  const send = async () => {
    const problemFound = problemOfFields();
    setProblem(problemFound);
    if (problemFound !== null || !record) return;
    setIsWorking(true);
    const result = await sendAccountAct(resource.id, record.id, action.name, {
      idempotencyKey,
      [text.name]: words.trim(),
      ...(amount && { credits: Number(credits) }),
    });
    setIsWorking(false);
    if ('done' in result) handleResponse(result.done);
    else setProblem(result.refusal ?? t('backOffice.form.notSent'));
  };

  return (
    <Box
      as="form"
      variant="container"
      className="bo-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!isWorking) void send();
      }}
    >
      <AccountFacts record={record} />
      {amount && (
        <FormGroup>
          <Label htmlFor="credits" required>
            {t(`backOffice.form.${amount.label}`)}
          </Label>
          <Input
            id="credits"
            inputMode="numeric"
            autoComplete="off"
            value={credits}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              setCredits(westernDigits(event.target.value))
            }
          />
          <Hint name={amount.label} />
        </FormGroup>
      )}
      <FormGroup>
        <Label htmlFor="words" required={text.isRequired}>
          {t(`backOffice.form.${text.label}`)}
        </Label>
        <TextArea
          id="words"
          rows={3}
          dir="auto"
          maxLength={500}
          value={words}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setWords(event.target.value)}
        />
        <Hint name={text.label} />
      </FormGroup>
      <div role="alert">{problem && <MessageBox variant="danger" message={problem} />}</div>
      <div className="bo-buttons">
        <Button type="submit" variant="contained" color={variant} disabled={isWorking}>
          {t(isWorking ? 'backOffice.form.working' : `backOffice.form.${submit}`)}
        </Button>
        {record && (
          <a className="bo-cancel" href={showAddress(resource.id, record.id)}>
            {t('backOffice.form.cancel')}
          </a>
        )}
      </div>
    </Box>
  );
}
