import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ClarifyingQuestion } from '#server/pipeline/stage-types.ts';
import { answerField } from '#web/requests/answer-field.ts';
import type { QuestionsAnswer } from '#web/requests/answer-questions.ts';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { ChoiceField } from './choice-field.tsx';
import { TextAreaField } from './field.tsx';
import { ProblemSummary } from './problem-summary.tsx';

function QuestionField(props: {
  readonly question: ClarifyingQuestion;
  readonly given: string | undefined;
  readonly problem: string | undefined;
}) {
  const { t } = useTranslation();
  const { question, given, problem } = props;
  const name = answerField(question.id);
  const skippable = question.skippable ? t('run.skippable') : null;
  if (question.type === 'text') {
    return (
      <TextAreaField
        name={name}
        label={question.text}
        {...(skippable ? { hint: skippable } : {})}
        problem={problem}
        defaultValue={given}
        rows={2}
      />
    );
  }
  const several = question.type === 'multi';
  const hint = several ? t('run.chooseSeveral') : t('run.chooseOne');
  return (
    <ChoiceField
      name={name}
      label={question.text}
      hint={skippable ? `${hint} · ${skippable}` : hint}
      several={several}
      options={question.options.map((option) => ({ value: option, label: option }))}
      {...(given === undefined ? {} : { chosen: given })}
      problem={problem}
    />
  );
}

/** The questions that a run ended with; answering starts a new run. */
export function QuestionsForm(props: {
  readonly questions: readonly ClarifyingQuestion[];
  readonly idempotencyKey: string;
  readonly answer: QuestionsAnswer | undefined;
}) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { questions, answer } = props;
  const missing = answer?.missing ?? [];
  return (
    <Card title={t('run.questionsTitle')}>
      <p className="-mt-2 mb-5 text-ink-soft">{t('run.questionsText')}</p>
      <Form method="post">
        <ProblemSummary
          problems={questions
            .filter(({ id }) => missing.includes(id))
            .map(({ id, text }) => ({ field: answerField(id), sentence: text }))}
          failure={answer?.failure}
        />
        <input type="hidden" name="idempotencyKey" value={props.idempotencyKey} />
        <div className="space-y-7">
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              given={answer?.given[question.id]}
              problem={missing.includes(question.id) ? t('run.answerMissing') : undefined}
            />
          ))}
        </div>
        <Button className="mt-7 w-full sm:w-auto" disabled={busy}>
          {busy ? t('shell.working') : t('run.answerAndBuild')}
        </Button>
      </Form>
    </Card>
  );
}
