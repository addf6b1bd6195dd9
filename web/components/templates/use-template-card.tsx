import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { BOT_NAME_MAX_CHARACTERS } from '#web/requests/limits.ts';
import type { TemplateAnswer } from '#web/requests/use-template.ts';
import { Button, LinkButton } from '../button.tsx';
import { Card } from '../card.tsx';
import { TextField } from '../field.tsx';
import { ProblemSummary } from '../problem-summary.tsx';

/** Who looks at a template: only approved people can make a bot of it. */
export type TemplateReader = 'visitor' | 'waiting' | 'approved';

/** The way from a template to a bot of one's own; posts `name` and `idempotencyKey`. */
export function UseTemplateCard(props: {
  readonly reader: TemplateReader;
  readonly templateName: string;
  readonly idempotencyKey: string;
  readonly answer: TemplateAnswer | undefined;
}) {
  const { t } = useTranslation();
  const { answer } = props;
  const busy = useNavigation().state === 'submitting';
  if (props.reader !== 'approved') {
    return (
      <Card>
        {props.reader === 'visitor' ? (
          <div className="flex flex-wrap items-center justify-between gap-4">
            <p>{t('templates.signUpFirst')}</p>
            <LinkButton to="/signup">{t('landing.startSignedOut')}</LinkButton>
          </div>
        ) : (
          <p>{t('templates.waitFirst')}</p>
        )}
      </Card>
    );
  }
  return (
    <Card>
      <ProblemSummary problems={[]} failure={answer?.failure} />
      <Form method="post" className="space-y-4">
        <input
          type="hidden"
          name="idempotencyKey"
          value={answer?.idempotencyKey ?? props.idempotencyKey}
        />
        <TextField
          name="name"
          label={t('templates.nameLabel')}
          hint={t('templates.nameHint', { name: props.templateName })}
          defaultValue={answer?.name ?? ''}
          maxLength={BOT_NAME_MAX_CHARACTERS}
          autoComplete="organization"
        />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button disabled={busy}>{busy ? t('templates.using') : t('templates.use')}</Button>
          <p className="min-w-48 flex-1 text-sm text-ink-soft">{t('templates.useLead')}</p>
        </div>
      </Form>
    </Card>
  );
}
