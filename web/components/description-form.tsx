import { Form, Link, useNavigation, useSearchParams } from '@remix-run/react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDescription } from '#web/hooks/use-description.ts';
import { PROMPT_MAX_CHARACTERS } from '#web/requests/limits.ts';
import type { StartRunAnswer } from '#web/requests/start-run.ts';
import { Button } from './button.tsx';
import { TextAreaField } from './field.tsx';
import { ProblemSummary } from './problem-summary.tsx';

export const EXAMPLES = [1, 2, 3, 4, 5, 6] as const;

function CharacterCount({ used }: { readonly used: number }) {
  const { t } = useTranslation();
  const left = PROMPT_MAX_CHARACTERS - used;
  const near = left < 200;
  const words =
    left < 0
      ? t('bots.charactersOver', { count: -left })
      : near
        ? t('bots.charactersLeft', { count: left })
        : t('bots.characters', { used, max: PROMPT_MAX_CHARACTERS });
  return (
    <p
      role={near ? 'status' : undefined}
      className={`text-end text-xs ${left < 0 ? 'font-semibold text-danger' : 'text-ink-soft'}`}
    >
      {words}
    </p>
  );
}

function ExampleChips({ choose }: { readonly choose: (prompt: string) => void }) {
  const { t } = useTranslation();
  return (
    <div>
      <h2 className="mb-2 text-sm font-semibold text-ink-soft">{t('bots.examplesTitle')}</h2>
      <ul className="flex flex-wrap gap-2">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <Link
              to={`/bots/new?example=${example}`}
              onClick={(event) => {
                event.preventDefault();
                choose(t(`bots.example${example}Prompt`));
              }}
              className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-surface px-4 text-sm font-semibold no-underline hover:border-accent hover:text-accent-strong"
            >
              {t(`bots.example${example}`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The box in which an owner describes a bot; posts `prompt` and `idempotencyKey`. */
export function DescriptionForm(props: {
  readonly prompt: string;
  readonly idempotencyKey: string;
  readonly answer: StartRunAnswer | undefined;
  readonly canStart: boolean;
  /** What it costs and who builds: stands beside the button. */
  readonly facts: ReactNode;
}) {
  const { t } = useTranslation();
  const { answer } = props;
  const [search] = useSearchParams();
  const asked = EXAMPLES.find((example) => String(example) === search.get('example'));
  const { description, restored, describe } = useDescription(
    answer?.prompt ?? (asked ? t(`bots.example${asked}Prompt`) : props.prompt),
  );
  const form = useRef<HTMLFormElement>(null);
  const busy = useNavigation().formAction === '/bots/new';
  const problem = answer?.problems['prompt'];
  const sentence = problem ? t(`problems.${problem}`, { max: PROMPT_MAX_CHARACTERS }) : undefined;
  return (
    <Form ref={form} method="post" action="/bots/new" className="space-y-6">
      <ProblemSummary
        problems={sentence ? [{ field: 'prompt', sentence }] : []}
        failure={answer?.failure}
      />
      <input
        type="hidden"
        name="idempotencyKey"
        value={answer?.idempotencyKey ?? props.idempotencyKey}
      />
      <div className="space-y-2">
        <TextAreaField
          name="prompt"
          label={t('bots.promptLabel')}
          hint={t('bots.promptHint')}
          problem={sentence}
          placeholder={t('bots.promptPlaceholder')}
          rows={7}
          value={description}
          onChange={(event) => describe(event.currentTarget.value)}
          className="max-h-[60dvh] min-h-44 field-sizing-content text-lg leading-relaxed"
          required
        />
        <div className="flex flex-wrap justify-between gap-2">
          <p role="status" className="text-sm text-ink-soft">
            {restored ? t('bots.draftRestored') : ''}
          </p>
          <CharacterCount used={description.length} />
        </div>
      </div>
      <ExampleChips
        choose={(prompt) => {
          describe(prompt);
          form.current?.querySelector('textarea')?.focus();
        }}
      />
      <div className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 sm:flex-row sm:items-center sm:justify-between sm:p-5">
        <div className="min-w-0 space-y-1 text-sm">{props.facts}</div>
        <Button className="shrink-0 px-8" disabled={busy || !props.canStart}>
          {busy ? t('bots.building') : t('bots.build')}
        </Button>
      </div>
    </Form>
  );
}
